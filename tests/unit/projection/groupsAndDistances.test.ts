import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import { singleSourceLength } from "graphology-shortest-path/unweighted";
import { distancesFrom } from "../../../src/projection/algorithms/distancesFrom";
import { linkedGroups } from "../../../src/projection/algorithms/linkedGroups";
import type { LinkRule } from "../../../src/projection/algorithms/linkRule";
import type { CollaborationNetwork } from "../../../src/projection/network.type";

const ACTORS = 9;
const everything: LinkRule = { activity: () => true, participation: () => true };

/** A network of activities, each the list of its participants; only what the algorithms look at. */
function networkOf(activities: readonly (readonly number[])[]): CollaborationNetwork {
  const byActor = Array.from({ length: ACTORS }, (_none, actor) =>
    activities.flatMap((members, activity) => (members.includes(actor) ? [activity] : [])),
  );
  const rows = (lists: readonly (readonly number[])[]) => ({
    offsets: Uint32Array.from([0, ...lists.map((_list, index) => lists.slice(0, index + 1).flat().length)]),
    entries: Uint32Array.from(lists.flat()),
  });
  const [participations, participants] = [rows(byActor), rows(activities)];
  return {
    actors: { keys: Array.from({ length: ACTORS }, (_none, actor) => `${actor}`) },
    activities: { keys: activities.map((_members, index) => `p${index}`) },
    participations: { offsets: participations.offsets, activities: participations.entries },
    participants: {
      offsets: participants.offsets,
      actors: participants.entries,
      participations: new Uint32Array(participants.entries.length),
    },
  } as unknown as CollaborationNetwork;
}

/** The links among some actors as a graph of pairs. */
function graphOf(activities: readonly (readonly number[])[], among: readonly number[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  among.forEach((actor) => graph.mergeNode(actor));
  for (const members of activities)
    for (const one of members)
      for (const other of members)
        if (one < other && among.includes(one) && among.includes(other)) graph.mergeEdge(one, other);
  return graph;
}

const all = Array.from({ length: ACTORS }, (_none, actor) => actor);
const members = fc.subarray(all, { minLength: 1 });
const activities = fc.array(fc.subarray(all, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 9 });

it("groups actors as walking the links among them does", () => {
  fc.assert(
    fc.property(activities, members, (given, among) => {
      const graph = graphOf(given, among);
      const reached = (actor: number) => Object.keys(singleSourceLength(graph, actor)).map(Number).sort();
      const expected = [...new Set(among.map((actor) => reached(actor).join()))].sort();
      const groups = linkedGroups(networkOf(given), everything, among);
      expect(groups.map((group) => group.join()).sort()).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

it("measures distances to the nearest source as graphology does, and names the first of the nearest", () => {
  fc.assert(
    fc.property(activities, members, (given, sources) => {
      const graph = graphOf(given, all);
      const { hops, nearest } = distancesFrom(networkOf(given), everything, sources);
      for (const actor of all) {
        const lengths = singleSourceLength(graph, actor) as Record<string, number>;
        const known = sources.filter((source) => lengths[source] !== undefined);
        const least = Math.min(...known.map((source) => lengths[source]!));
        const first = known.find((source) => lengths[source] === least);
        expect([hops[actor], nearest[actor]]).toEqual(first === undefined ? [-1, -1] : [least, first]);
      }
    }),
    { numRuns: 500 },
  );
});
