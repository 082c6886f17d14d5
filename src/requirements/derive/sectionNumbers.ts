import type { Token } from "./tokens";

/** Most words of a heading. */
const LONGEST_HEADING = 8;

/** Words before a number that is the name of something: "Modul 2", "work package 3". */
const NAMED =
  /^(modul|module|punkt|kapitel|chapter|stufe|tabelle|table|abbildung|figure|anlage|anhang|annex|absatz|abs|satz|teil|part|schritt|step|lot|topic|level|version|package|arbeitspaket|wp|ap|runde|round|paragraph|para|tz|artikel|article|art|nr|nummer|no|ziffer|section|abschnitt|horizon|cluster|eur|euro|trl|phase|phasen)$/;

/** Whether a word names the number behind it. */
export const namesNumber = (word: string) => NAMED.test(word);

/**
 * Numbers of sections, as directives of funding bodies have them: at the beginning of a line that is a heading, "3 Zuwendungsempfänger".
 * Lines of a list behind a colon are none: "Gesucht werden:\n2 Universitäten\n1 KMU".
 *
 * @returns the words that are such numbers
 */
export function sectionNumbers(tokens: readonly Token[], text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let isList = false;
  tokens.forEach(({ folded, gap }, at) => {
    const isLine = at === 0 || gap.includes("\n");
    if (isLine && !/^\d+$/.test(folded)) isList = false;
    if (!isLine || !/^\d{1,2}$/.test(folded)) return;
    isList ||= /:\s*$/.test(gap);
    if (!isList && isHeading(tokens, at, text)) found.add(at);
  });
  return found;
}

function isHeading(tokens: readonly Token[], at: number, text: string): boolean {
  for (let last = at; last < Math.min(at + LONGEST_HEADING, tokens.length); last += 1) {
    const next = tokens[last + 1];
    const gap = next ? next.gap : text.slice(tokens[last]!.end);
    const isText = next !== undefined && !/^\d/.test(next.folded);
    // "3 Partner: 1 KMU, 2 Hochschulen" goes on with numbers, and a sentence ends with a stop.
    if (gap.includes(":")) return at > 0 && isText;
    if (/[.;!?,]/.test(gap)) return false;
    if (gap.includes("\n")) return last > at && isText && next.isCapitalised;
  }
  return false;
}
