import { bounded } from "./boundedNumber";
import type { Count } from "./counts";
import { isWish } from "./cues";
import type { Quantity } from "./quantities";
import type { Reading } from "./reading";

/** How many words before and behind a number may deny that there are more or fewer. */
const REACH = { before: 5, behind: 10 };

/** Who does not keep to a number is shut out, by the words of a clause. */
const SHUT_OUT =
  /\b((nicht|not|cannot)( \S+){0,3} (gefordert|forderfahig|zulasig|zugelasen|berucksichtigt|antragsberechtigt|eligible|funded|considered|allowed|permitted|accepted|admissible|admitted)|abgelehnt|ausgeschlosen|unzulasig|untersagt|rejected|excluded|inadmissible|ineligible|prohibited)\b/;

/** What a number is once its denial is read, with the words that say so; both ends included. */
interface Turned {
  readonly quantity: Quantity;
  readonly first: number;
  readonly last: number;
}

/**
 * A number as the most or the fewest, where the text denies that there are more or fewer: "should not have more than six partners",
 * "consortia with fewer than three partners are not eligible", "no consortium may have more than six"; and a bare number that may not
 * be passed. What is only unwelcome bounds nothing.
 *
 * @returns null where it does not deny that
 */
export function deniedBound({ tokens, clauses }: Reading, { quantity, first, last }: Count): Turned | null {
  const { ifDenied } = quantity;
  if (!ifDenied && quantity.isBounded) return null;
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .filter((_token, index) => clauses[Math.max(0, from) + index] === clauses[first])
      .map(({ folded }) => folded);
  const before = words(first - REACH.before, first);
  const behind = words(last + 1, last + 1 + REACH.behind);
  if ([...before, ...behind].some(isWish)) return null;
  if (!ifDenied) return passedBound(quantity, first, last, behind);
  const turned = { ...quantity, ...ifDenied, ifDenied: null };
  const not = before.findLastIndex(
    (word, index) => /^(nicht|not|cannot)$/.test(word) || isNoneThat(before.slice(index)),
  );
  if (not >= 0) return { quantity: turned, first: first - before.length + not, last };
  const shutOut = SHUT_OUT.exec(behind.join(" "));
  if (!shutOut) return null;
  const read = behind.join(" ").slice(0, shutOut.index + shutOut[0].length);
  return { quantity: turned, first, last: last + read.split(" ").length };
}

/** What is as a whole bounded by a denial of it. */
const WHOLE = /^(verbund|konsorti|vorhaben|projekt|antrag|consorti|project|proposal|application)/;

/** "Kein Verbund darf", "no consortium may": that none has more or fewer. */
function isNoneThat([none = "", whole = "", verb = ""]: readonly string[]): boolean {
  return (
    /^(kein|keine|no)$/.test(none) &&
    WHOLE.test(whole) &&
    /^(darf|soll|sollte|kann|may|must|shall|should|can)$/.test(verb)
  );
}

/** A bare number that may not be passed: "zehn Partner nicht überschreiten". */
const PASSED = /^(\S+ ){0,2}?(nicht (uberschr|uberst|unterschr)\S+|not be exceeded)/;

function passedBound(
  quantity: Quantity,
  first: number,
  last: number,
  behind: readonly string[],
): Turned | null {
  const [words] = PASSED.exec(behind.join(" ")) ?? [];
  if (words === undefined || quantity.isArticle || quantity.minimum === null) return null;
  const bounds = bounded(/ unterschr/.test(` ${words}`) ? "AT_LEAST" : "AT_MOST", quantity.minimum);
  return {
    quantity: { ...quantity, ...bounds, isBounded: true },
    first,
    last: last + words.split(" ").length,
  };
}
