import type { ActorFilterParams } from "../../actors/actor.filter";
import type { CollaborationNetwork } from "../network.type";

/** Whether an actor meets every given part of a filter: the rule of actors/matches-filter. */
export function actorRule(
  { actors, topics, profiles }: CollaborationNetwork,
  filter: ActorFilterParams,
): (actor: number) => boolean {
  const rules: ((actor: number) => boolean)[] = [];
  const oneOf = (wanted: string[] | null, values: readonly (string | null)[]) => {
    if (wanted !== null) rules.push((actor) => wanted.includes(values[actor] as string));
  };
  const is = (wanted: boolean | null, values: Uint8Array) => {
    if (wanted !== null) rules.push((actor) => values[actor] === (wanted ? 1 : 0));
  };
  const anyOf = (wanted: string[] | null, values: readonly (readonly string[])[]) => {
    if (wanted !== null) rules.push((actor) => values[actor]!.some((value) => wanted.includes(value)));
  };
  oneOf(filter.kinds, actors.kinds);
  oneOf(filter.statuses, actors.statuses);
  oneOf(filter.countries, actors.countries);
  oneOf(filter.cities, actors.cities);
  is(filter.isInRegion, actors.isInRegion);
  is(filter.isSme, actors.isSme);
  is(filter.isExample, actors.isExample);
  is(filter.isLookingForPartners, actors.isLookingForPartners);
  anyOf(filter.valueChainStages, actors.valueChainStages);
  anyOf(filter.lifeCoursePhases, actors.lifeCoursePhases);
  anyOf(filter.lighthouseKeys, actors.lighthouses);
  if (filter.topicKeys !== null) {
    const wanted = new Set(filter.topicKeys.map((key) => topics.indexes.get(key)));
    const { offsets, topics: entries } = profiles;
    rules.push((actor) => {
      for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry += 1)
        if (wanted.has(entries[entry])) return true;
      return false;
    });
  }
  return (actor) => rules.every((rule) => rule(actor));
}
