import type { BilingualText } from "../graphql/userError";
import { enumeration } from "../text/enumeration";
import type { GapClosing, GapShortfall } from "./closing.type";

/** What a closing says in a sentence. */
export function closingText({
  sets,
  isProven,
  isExhaustive,
  lowerBound,
  shortfalls,
  factor,
  unclosed,
  excesses,
}: Pick<
  GapClosing,
  "sets" | "isProven" | "isExhaustive" | "lowerBound" | "shortfalls" | "factor" | "unclosed" | "excesses"
>): BilingualText {
  const size = sets[0]?.candidates.length ?? 0;
  const gaps = shortfalls.length > 0 ? OTHER_GAPS : ALL_GAPS;
  const open = openNames(shortfalls, isProven ? unclosed : []);
  const sentences = [
    ...excesses,
    size > 0
      ? sizeText(size, gaps, { isProven, lowerBound, factor })
      : emptyText(shortfalls.length, lowerBound, isProven),
    ...(isProven && !isExhaustive && size > 0 ? [NOT_ALL_COMPARED] : []),
    ...(open.length > 0 ? [openText(open)] : []),
  ];
  return {
    de: sentences.map(({ de }) => de).join(" "),
    en: sentences.map(({ en }) => en).join(" "),
  };
}

function sizeText(
  size: number,
  gaps: BilingualText,
  { isProven, lowerBound, factor }: Pick<GapClosing, "isProven" | "lowerBound" | "factor">,
): BilingualText {
  if (isProven) {
    return size === 1
      ? { de: `Ein weiteres Mitglied schließt ${gaps.de}.`, en: `One more member closes ${gaps.en}.` }
      : {
          de: `${size} weitere Mitglieder schließen ${gaps.de}; mit weniger geht es nachweislich nicht.`,
          en: `${size} more members close ${gaps.en}; provably no fewer do.`,
        };
  }
  const bound =
    factor === null
      ? { de: "", en: "" }
      : {
          de: `, höchstens das ${decimals(factor, "de")}-Fache der kleinsten Zahl`,
          en: `, at most ${decimals(factor, "en")} times the smallest number`,
        };
  return {
    de: `${size} weitere Mitglieder schließen ${gaps.de}, näherungsweise gefunden: mindestens ${lowerBound} sind nötig${bound.de}.`,
    en: `${size} more members close ${gaps.en}, found approximately: at least ${lowerBound} are needed${bound.en}.`,
  };
}

function emptyText(shortfalls: number, lowerBound: number, isProven: boolean): BilingualText {
  if (!isProven) {
    return {
      de: "In der begrenzten Suche wurde keine Auswahl gefunden, die alle Lücken schließt.",
      en: "The limited search found no set that closes all gaps.",
    };
  }
  if (shortfalls > 0 && lowerBound === 0) {
    return {
      de: "Von niemandem, der hinzukommen könnte, ist bekannt, dass er eine Lücke schließt.",
      en: "Nobody who could join is known to close a gap.",
    };
  }
  return lowerBound === 0
    ? {
        de: "Es gibt keine Lücken, die weitere Mitglieder schließen müssten.",
        en: "There are no gaps for more members to close.",
      }
    : {
        de: "Unter den Höchstzahlen schließt keine Auswahl alle Lücken.",
        en: "Within the largest numbers, no set closes all gaps.",
      };
}

/** What stays open is called so, each once. */
function openNames(
  shortfalls: readonly Pick<GapShortfall, "name">[],
  unclosed: readonly BilingualText[],
): BilingualText[] {
  const names = [...unclosed, ...shortfalls.map(({ name }) => name)];
  return [...new Map(names.map((name) => [name.en, name])).values()];
}

/** What stays open, by name. */
function openText(names: readonly BilingualText[]): BilingualText {
  const { de, en } = enumeration(names.map((name) => ({ de: `„${name.de}“`, en: `“${name.en}”` })));
  const isOne = names.length === 1;
  return {
    de: `Offen ${isOne ? "bleibt" : "bleiben"} ${de}.`,
    en: `${en} ${isOne ? "stays" : "stay"} open.`,
  };
}

function decimals(value: number, locale: string): string {
  return value.toLocaleString(locale, { maximumFractionDigits: 2 });
}

const ALL_GAPS = { de: "alle Lücken", en: "all gaps" };
const OTHER_GAPS = { de: "alle übrigen Lücken", en: "all other gaps" };
const NOT_ALL_COMPARED = {
  de: "Nicht alle Auswahlen dieser Größe wurden verglichen: vielleicht ist eine näher.",
  en: "Not all sets of that size were compared: another one may be nearer.",
};
