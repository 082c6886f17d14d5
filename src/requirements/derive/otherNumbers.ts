import type { Quantity } from "./quantities";
import { namesNumber } from "./sectionNumbers";
import type { Token } from "./tokens";
import { OTHER_UNITS } from "./words/numberWords";

/** Whether a number is a part of another one ("2,5", "3.1"), or of a date, a share or a sum. */
export function countsSomethingElse(
  tokens: readonly Token[],
  { first, last }: Quantity,
  text: string,
): boolean {
  const next = tokens[last + 1];
  const gap = next ? next.gap : text.slice(tokens[last]!.end);
  if (/^\s?[%€$]/.test(gap) || /[€$§]\s?$/.test(tokens[last]!.gap)) return true;
  if (/^[.,/:]$/.test(gap) && /^\d/.test(next?.folded ?? "")) return true;
  if (/^[.,/:]$/.test(tokens[last]!.gap) && /^\d+$/.test(tokens[last - 1]?.folded ?? "")) return true;
  const previous = tokens[first - 1]?.folded ?? "";
  if (/^\s+$/.test(tokens[first]!.gap) && namesNumber(previous)) return true;
  return next !== undefined && OTHER_UNITS.has(next.folded);
}
