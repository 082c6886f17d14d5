import { CoverageLevel } from "../coverage/coverage.enums";
import { itemText, type TopicNames } from "../coverage/itemText";
import { openText } from "../coverage/openText";
import type { BilingualText } from "../graphql/userError";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { Closing, Shortfall } from "./closeGaps";
import type { GapShortfall } from "./closing.type";
import type { ConsortiumState } from "./consortiumState";
import { gapName } from "./gapName";
import { partOf } from "./gapRows";
import type { ItemState } from "./itemState";
import type { Gap } from "./openGaps";

/** What no candidates close, as the API shows it: gaps in their order, then members from countries that are not eligible. */
export function shortfallRows(
  { items }: ConsortiumState,
  { gaps, shortfalls, lacking }: Pick<Closing, "gaps" | "shortfalls" | "lacking">,
  topic: TopicNames,
  acceptsInferred: boolean,
): GapShortfall[] {
  const short = gaps.flatMap((gap, index) => {
    const shortfall = shortfalls[index]!;
    return shortfall === null ? [] : [shortfallRow(gap, shortfall, topic, acceptsInferred)];
  });
  const told = lacking === 0 ? short : short.map(withoutPlace);
  return [...told, ...items.flatMap((state) => ineligibleRow(state, topic))];
}

function shortfallRow(
  gap: Gap,
  { missing, known, unknown }: Shortfall,
  topic: TopicNames,
  acceptsInferred: boolean,
): GapShortfall {
  const counts = { ...partOf(gap), missing, knownCount: known, unknownCount: unknown };
  if (gap.part !== "ITEM")
    return { ...counts, name: gapName(gap, topic), sentence: numberText(gap, missing) };
  const certainty = acceptsInferred ? "known" : "proven";
  return {
    ...counts,
    name: gapName(gap, topic),
    sentence: openText({ item: gap.item, needed: gap.missing, known, unknown, certainty }, topic),
  };
}

/** Partners whom no place is left for: finding them would not help. */
function withoutPlace(row: GapShortfall): GapShortfall {
  if (row.part !== RequirementPart.PARTNERS) return row;
  const { de, en } = row.sentence;
  return { ...row, sentence: { de: `${de} ${NO_PLACE.de}`, en: `${en} ${NO_PLACE.en}` } };
}

const NO_PLACE = {
  de: "Unter der Höchstzahl der Partner ist nicht für alle Platz, die noch zu finden sind.",
  en: "The largest number of partners leaves too few places for those still to be found.",
};

function numberText({ part }: Pick<Gap, "part">, missing: number): BilingualText {
  if (part === RequirementPart.MINIMUM_PARTNERS)
    return {
      de: `Auch mit allen, die in Frage kommen, ${missing === 1 ? "fehlt" : "fehlen"} ${missing} Partner.`,
      en: `Even with everybody who may take part, ${missing} more ${missing === 1 ? "partner is" : "partners are"} needed.`,
    };
  return {
    de: `Auch mit allen, die in Frage kommen, ${missing === 1 ? "fehlt 1 Land" : `fehlen ${missing} Länder`}.`,
    en: `Even with everybody who may take part, ${missing} more ${missing === 1 ? "country is" : "countries are"} needed.`,
  };
}

/** Members of countries that are not eligible, or of whom no country is known: who joins changes nothing about them. */
function ineligibleRow({ item, missing, coverages }: ItemState, topic: TopicNames): GapShortfall[] {
  if (item.part !== RequirementPart.ELIGIBLE_COUNTRY || missing === 0) return [];
  const countries = itemText(item, topic);
  const absent = coverages.filter(({ level }) => level === CoverageLevel.ABSENT).length;
  const unknown = missing - absent;
  const sentences: BilingualText[] = [];
  if (absent > 0)
    sentences.push({
      de: `${absent} ${absent === 1 ? "Mitglied sitzt" : "Mitglieder sitzen"} in keinem der zugelassenen Länder (${countries.de}); wer hinzukommt, ändert das nicht.`,
      en: `${absent} ${absent === 1 ? "member sits" : "members sit"} in none of the eligible countries (${countries.en}); whoever joins does not change that.`,
    });
  if (unknown > 0)
    sentences.push({
      de: `Von ${unknown} ${unknown === 1 ? "Mitglied" : "Mitgliedern"} ist das Land nicht bekannt: zu prüfen.`,
      en: `Of ${unknown} ${unknown === 1 ? "member" : "members"} the country is not known: to be checked.`,
    });
  return [
    {
      ...partOf({ part: "ITEM", item, missing }),
      missing,
      knownCount: 0,
      unknownCount: unknown,
      name: { de: "Länder der Mitglieder", en: "Countries of the members" },
      sentence: {
        de: sentences.map(({ de }) => de).join(" "),
        en: sentences.map(({ en }) => en).join(" "),
      },
    },
  ];
}
