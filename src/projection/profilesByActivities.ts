import { RowCollector } from "./collectRows";
import { type Participations, TOPIC_ORIGINS, type TopicRows } from "./network.type";
import type { Turns } from "../collections/turns";

/** What actors work on by their public activities alone: the rule of derive/actor-profiles, without what they declare. */
export async function profilesByActivities(
  { offsets, activities }: Participations,
  isPrivate: Uint8Array,
  subjects: TopicRows,
  turns: Turns,
): Promise<TopicRows> {
  const rows = new RowCollector();
  const topics: number[] = [];
  const weights: number[] = [];
  const isDirect: number[] = [];
  for (let actor = 0; actor + 1 < offsets.length; actor += 1) {
    await turns.next();
    const profile = new Map<number, { weight: number; isDirect: number }>();
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at += 1) {
      const activity = activities[at]!;
      if (isPrivate[activity] === 1) continue;
      for (let entry = subjects.offsets[activity]!; entry < subjects.offsets[activity + 1]!; entry += 1) {
        const known = profile.get(subjects.topics[entry]!) ?? { weight: 0, isDirect: 0 };
        profile.set(subjects.topics[entry]!, {
          weight: known.weight + subjects.weights[entry]!,
          isDirect: Math.max(known.isDirect, subjects.isDirect[entry]!),
        });
      }
    }
    for (const [topic, entry] of [...profile].sort(([one], [other]) => one - other)) {
      topics.push(topic);
      weights.push(entry.weight);
      isDirect.push(entry.isDirect);
    }
    rows.end(topics.length);
  }
  return {
    offsets: rows.finish(),
    topics: Uint32Array.from(topics),
    weights: Float64Array.from(weights),
    isDirect: Uint8Array.from(isDirect),
    origins: new Uint8Array(topics.length).fill(TOPIC_ORIGINS.NOT_STATED),
  };
}
