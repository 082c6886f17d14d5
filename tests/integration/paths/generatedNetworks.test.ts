import "reflect-metadata";
import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import { bidirectional } from "graphology-shortest-path";
import { type PathArguments, readPathQuestion } from "../../../src/paths/path.arguments";
import { CollaborationLinkKind } from "../../../src/links/linkKind";
import {
  type FixtureActivity,
  actorId,
  networkServices,
  networkSource,
  storeNetwork,
  WAYS,
} from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const ACTORS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const DAY = "2020-06-15";

const period = fc.constantFrom(
  {},
  { startDate: "2020-01-01", endDate: "2020-12-31" },
  { startDate: "2021-01-01", endDate: "2021-12-31" },
  { startDate: "2019-01-01" },
);
const participant = fc.record({
  key: fc.constantFrom(...ACTORS),
  until: fc.constantFrom(undefined, undefined, undefined, "2020-03-01"),
});
const activity = fc.record({
  label: fc.constantFrom(
    "Project" as const,
    "Project" as const,
    "ProjectGroup" as const,
    "Partnership" as const,
  ),
  period,
  participants: fc.uniqueArray(participant, { minLength: 1, maxLength: 3, selector: ({ key }) => key }),
});
const network = fc.array(activity, { minLength: 8, maxLength: 16 }).map((activities) =>
  activities.map(({ label, period: days, participants }, index): FixtureActivity => {
    const given = participants.map(({ key, until }) => (until === undefined ? { key } : { key, until }));
    return { key: `activity${index}`, label, ...days, participants: given };
  }),
);

interface Filter {
  given: Partial<PathArguments>;
  activity?: (activity: FixtureActivity) => boolean;
  until?: (until: string | undefined) => boolean;
  actor?: (key: string) => boolean;
}

const FILTERS: Filter[] = [
  { given: {} },
  { given: { linkKinds: [CollaborationLinkKind.PROJECT] }, activity: ({ label }) => label === "Project" },
  {
    given: { activeOn: DAY },
    activity: ({ startDate, endDate }) =>
      startDate !== undefined && startDate <= DAY && (endDate === undefined || endDate >= DAY),
    until: (until) => until === undefined || until >= DAY,
  },
  { given: { avoidActorIds: [actorId("c"), actorId("d")] }, actor: (key) => key !== "c" && key !== "d" },
  { given: { via: { cities: ["odd"] } }, actor: (key) => ACTORS.indexOf(key) % 2 === 1 },
];

/** The actors that the filter lets through, and the two ends, joined where they share an activity that counts. */
function referenceGraph(activities: FixtureActivity[], filter: Filter, ends: string[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  const allowed = (key: string) => ends.includes(key) || (filter.actor?.(key) ?? true);
  for (const key of ACTORS.filter(allowed)) graph.mergeNode(key);
  for (const { participants } of activities.filter((each) => filter.activity?.(each) ?? true)) {
    const keys = participants.flatMap((given) =>
      typeof given === "string" || !(filter.until?.(given.until) ?? true) ? [] : [given.key],
    );
    for (const one of keys.filter(allowed)) {
      for (const other of keys.filter(allowed)) if (one < other) graph.mergeEdge(one, other);
    }
  }
  return graph;
}

describe("shortest collaboration paths of any network", () => {
  it.each(WAYS)(
    "have as many hops as graphology's and only real links, with and without each filter, answered from %s",
    async (way) => {
      const actors = ACTORS.map((key, index) => ({ key, city: index % 2 === 1 ? "odd" : "even" }));
      await fc.assert(
        fc.asyncProperty(network, async (activities) => {
          await storeNetwork(database, { actors, activities });
          const source = await networkSource(database, way);
          const services = networkServices(database, { source });
          for (const [from, to] of [
            ["a", "b"],
            ["c", "h"],
            ["e", "j"],
          ] as const) {
            for (const filter of FILTERS) {
              if (filter.given.avoidActorIds && from === "c") continue;
              const question = readPathQuestion({
                fromId: actorId(from),
                toId: actorId(to),
                maxHops: 8,
                first: 100,
                ...filter.given,
              });
              const answer = await services.paths.between(question);
              const reference = referenceGraph(activities, filter, [from, to]);
              const expected = bidirectional(reference, from, to);
              expect(answer.shortestHops).toBe(expected === null ? null : expected.length - 1);
              for (const { steps } of answer.paths) {
                for (const { fromKey, toKey } of steps) expect(reference.hasEdge(fromKey, toKey)).toBe(true);
              }
            }
          }
        }),
        { numRuns: 20 },
      );
    },
    120_000,
  );
});
