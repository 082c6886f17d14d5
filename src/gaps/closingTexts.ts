import type { BilingualText } from "../graphql/userError";
import type { GapClosing } from "./gap.type";

/** What a closing says in a sentence. */
export function closingText({
  sets,
  isProven,
  isExhaustive,
  lowerBound,
  shortfalls,
  factor,
}: Pick<
  GapClosing,
  "sets" | "isProven" | "isExhaustive" | "lowerBound" | "shortfalls" | "factor"
>): BilingualText {
  const size = sets[0]?.candidates.length ?? 0;
  const sentences = [
    size > 0
      ? sizeText(size, isProven, lowerBound, factor)
      : emptyText(shortfalls.length, lowerBound, isProven),
    ...(isProven && !isExhaustive && size > 0 ? [NOT_ALL_COMPARED] : []),
    ...(shortfalls.length > 0 && size > 0 ? [SHORT] : []),
  ];
  return {
    de: sentences.map(({ de }) => de).join(" "),
    en: sentences.map(({ en }) => en).join(" "),
  };
}

function sizeText(size: number, isProven: boolean, lowerBound: number, factor: number | null): BilingualText {
  if (isProven) {
    return size === 1
      ? { de: "Ein weiteres Mitglied schließt alle Lücken.", en: "One more member closes all gaps." }
      : {
          de: `${size} weitere Mitglieder schließen alle Lücken; mit weniger geht es nachweislich nicht.`,
          en: `${size} more members close all gaps; provably no fewer do.`,
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
    de: `${size} weitere Mitglieder schließen alle Lücken, näherungsweise gefunden: mindestens ${lowerBound} sind nötig${bound.de}.`,
    en: `${size} more members close all gaps, found approximately: at least ${lowerBound} are needed${bound.en}.`,
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
      de: "Niemand im Netzwerk schließt eine dieser Lücken.",
      en: "Nobody in the network closes any of these gaps.",
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

function decimals(value: number, locale: string): string {
  return value.toLocaleString(locale, { maximumFractionDigits: 2 });
}

const NOT_ALL_COMPARED = {
  de: "Nicht alle Auswahlen dieser Größe wurden verglichen: vielleicht ist eine näher.",
  en: "Not all sets of that size were compared: another one may be nearer.",
};
const SHORT = {
  de: "Ein Teil der Lücken bleibt: dafür gibt es niemanden im Netzwerk.",
  en: "Part of the gaps stays: nobody in the network closes it.",
};
