import type { Actor } from "../actors/actor.type";
import type { CollaborationNetwork } from "../projection/network.type";
import { topicNames } from "../coverage/itemText";
import { type FindsByKey, found } from "../links/found";
import type { Topic } from "../topics/topic.type";
import type { Names } from "./ruleText";

/** What the services know by key. */
export interface NamedEntities {
  readonly actors: FindsByKey<Actor>;
  readonly topics: FindsByKey<Topic>;
}

/** What some actors and topics are called, read at once. */
export async function namesOf(
  { actors, topics }: NamedEntities,
  network: CollaborationNetwork,
  indexes: Iterable<number>,
  topicKeys: readonly string[],
): Promise<Names> {
  const [actorNames, topic] = await Promise.all([
    Promise.all(
      [...new Set(indexes)].map(async (index) => {
        const key = network.actors.keys[index]!;
        return [index, found(await actors.byKey(key), key).name] as const;
      }),
    ),
    topicNames(topics, topicKeys),
  ]);
  const byIndex = new Map(actorNames);
  return { actor: (index) => byIndex.get(index)!, topic };
}
