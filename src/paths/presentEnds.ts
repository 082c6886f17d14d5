import type { Actor } from "../actors/actor.type";
import { existing } from "../graphql/existing";
import type { FindsByKey } from "../links/found";
import type { RequestNetwork } from "../projection/requestNetwork";
import { checkedEnds, type Ends } from "./checkedEnds";

/**
 * The ends themselves, or, where an id is one of an actor that was merged, with the key of its survivor.
 *
 * @throws NOT_FOUND naming the argument of an unknown actor
 */
export async function presentEnds<Question extends Ends>(
  actors: FindsByKey<Actor>,
  network: RequestNetwork,
  question: Question,
): Promise<Question> {
  // Those in memory are present: no round trip is needed for them.
  const present = network.current()?.network.actors.indexes;
  const presentKey = async (argument: string, key: string) =>
    present?.has(key) ? key : (await existing(actors.byKey(key), argument, `Actor "${key}"`)).key;
  const [fromKey, toKey, ...avoidKeys] = await Promise.all([
    presentKey("fromId", question.fromKey),
    presentKey("toId", question.toKey),
    ...question.avoidKeys.map((key) => presentKey("avoidActorIds", key)),
  ]);
  const given = [question.fromKey, question.toKey, ...question.avoidKeys];
  if ([fromKey, toKey, ...avoidKeys].every((key, index) => key === given[index])) return question;
  return { ...question, ...checkedEnds({ fromKey, toKey, avoidKeys }) };
}
