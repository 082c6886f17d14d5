import type { Position, PositionValue } from "../graphql/cursor";
import type { Page } from "../graphql/pageArguments";

/**
 * The rows of one page out of a whole list in memory, as a statement would return them: at most `page.fetch`, in
 * reading direction.
 *
 * @param rows the whole list, ascending by position
 */
export function keysetPage<Row>(rows: readonly Row[], page: Page, positionOf: (row: Row) => Position): Row[] {
  const inRange = rows.filter((row) => {
    const position = positionOf(row);
    return (
      (page.after === null || comparePositions(position, page.after) > 0) &&
      (page.before === null || comparePositions(position, page.before) < 0)
    );
  });
  return page.backward ? inRange.slice(-page.fetch).reverse() : inRange.slice(0, page.fetch);
}

/** Below 0 when `one` comes first, above 0 when `other` does: by the values in turn, then by the key. */
export function comparePositions(one: Position, other: Position): number {
  for (const [index, value] of one.values.entries()) {
    const order = compareValues(value, other.values[index] ?? null);
    if (order !== 0) return order;
  }
  return compareValues(one.key, other.key);
}

function compareValues(one: PositionValue, other: PositionValue): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
