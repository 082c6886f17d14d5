import type { TopicRows } from "../network.type";
import type { RowPlan } from "./rowPlan";

/** A stretch of entries that is copied as one. */
interface Stretch {
  readonly from: TopicRows;
  readonly first: number;
  end: number;
}

/**
 * The topics of a planned table's rows, out of those of the old one and of the rows read: the old ones themselves where none
 * differs. O(rows), and the copying.
 */
export function patchedTopics(plan: RowPlan, old: TopicRows, read: TopicRows): TopicRows {
  if (
    !plan.isShifted &&
    plan.sources.every((source, row) => source >= 0 || isSame(old, row, read, -1 - source))
  )
    return old;
  const offsets = new Uint32Array(plan.sources.length + 1);
  const stretches: Stretch[] = [];
  plan.sources.forEach((source, index) => {
    const [from, row] = source < 0 ? [read, -1 - source] : [old, source];
    const [first, end] = [from.offsets[row]!, from.offsets[row + 1]!];
    offsets[index + 1] = offsets[index]! + end - first;
    const last = stretches.at(-1);
    if (last?.from === from && last.end === first) last.end = end;
    else stretches.push({ from, first, end });
  });
  const size = offsets.at(-1)!;
  const made = {
    offsets,
    topics: new Uint32Array(size),
    weights: new Float64Array(size),
    isDirect: new Uint8Array(size),
    origins: new Uint8Array(size),
  };
  let at = 0;
  for (const { from, first, end } of stretches) {
    made.topics.set(from.topics.subarray(first, end), at);
    made.weights.set(from.weights.subarray(first, end), at);
    made.isDirect.set(from.isDirect.subarray(first, end), at);
    made.origins.set(from.origins.subarray(first, end), at);
    at += end - first;
  }
  return made;
}

function isSame(one: TopicRows, row: number, other: TopicRows, otherRow: number): boolean {
  const [first, otherFirst] = [one.offsets[row]!, other.offsets[otherRow]!];
  const count = one.offsets[row + 1]! - first;
  if (other.offsets[otherRow + 1]! - otherFirst !== count) return false;
  for (let entry = 0; entry < count; entry += 1) {
    const [at, otherAt] = [first + entry, otherFirst + entry];
    if (
      one.topics[at] !== other.topics[otherAt] ||
      one.weights[at] !== other.weights[otherAt] ||
      one.isDirect[at] !== other.isDirect[otherAt] ||
      one.origins[at] !== other.origins[otherAt]
    )
      return false;
  }
  return true;
}
