import type { CollaborationNetwork } from "../network.type";
import type { ActorTies } from "../projection.repository";

/** What is tied to some actors in a network, in the order of the keys; nothing to one that it does not have. O(actors). */
export function tiesOf(
  { actors, activities, participations }: CollaborationNetwork,
  keys: readonly string[],
): ActorTies[] {
  const parts = new Map<number, string[]>();
  for (const key of keys) parts.set(actors.indexes.get(key) ?? -1, []);
  actors.parents.forEach((parent, actor) => {
    if (parent >= 0) parts.get(parent)?.push(actors.keys[actor]!);
  });
  return keys.map((key) => {
    const index = actors.indexes.get(key);
    if (index === undefined) return { key, activities: [], parts: [] };
    const [first, end] = [participations.offsets[index]!, participations.offsets[index + 1]!];
    const taking = participations.activities.subarray(first, end);
    return {
      key,
      activities: Array.from(taking, (activity) => activities.keys[activity]!),
      parts: parts.get(index)!,
    };
  });
}

/** The index of a key in a list that ascends; -1 when it is not there. O(log keys). */
export function indexOfKey(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : -1;
}
