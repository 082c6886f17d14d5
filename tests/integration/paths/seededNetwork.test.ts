import "reflect-metadata";
import { bidirectional } from "graphology-shortest-path";
import { type PathArguments, readPathQuestion } from "../../../src/paths/path.arguments";
import { CollaborationLinkKind } from "../../../src/links/link.arguments";
import {
  collaborationGraph,
  readCordisReference,
  type ReferenceProject,
} from "../../support/cordisReference";
import { actorId, networkServices } from "../../support/networkFixture";
import { seededRandom } from "../../support/seededRandom";
import { testDatabase } from "../../support/testDatabase";

type Graph = ReturnType<typeof collaborationGraph>;

const DAY = "2024-06-15";
const PAIRS = 500;
const reference = readCordisReference();
const keys = [...reference.countries.keys()].sort();
const isActive = ({ startDate, endDate }: ReferenceProject) =>
  startDate !== null && startDate <= DAY && (endDate === null || endDate >= DAY);

// Those that most chains lead through.
const HUBS = ["pic:999984059", "pic:999997930", "pic:999992401"];

const FILTERS: [
  string,
  Partial<PathArguments>,
  Parameters<typeof collaborationGraph>[1],
  (key: string) => boolean,
][] = [
  ["no filter", {}, {}, () => true],
  ["linkKinds", { linkKinds: [CollaborationLinkKind.PROJECT] }, {}, () => true],
  ["activeOn", { activeOn: DAY }, { project: isActive }, () => true],
  ["avoidActorIds", { avoidActorIds: HUBS.map(actorId) }, {}, (key) => !HUBS.includes(key)],
  [
    "via",
    { via: { countries: ["DE", "GB"] } },
    {},
    (key) => ["DE", "GB"].includes(reference.countries.get(key)!),
  ],
];

/** Adds an end, which no filter of actors concerns, with its links to the actors that are there. */
function joinEnd(graph: Graph, whole: Graph, end: string) {
  graph.mergeNode(end);
  whole.forEachNeighbor(end, (key) => {
    if (graph.hasNode(key)) graph.mergeEdge(end, key);
  });
}

// The second Neo4j of a test run, seeded by its global set-up; without it there is nothing to compare.
const describeSeeded = process.env["THROW_AWAY_NEO4J_SEEDED"] === undefined ? describe.skip : describe;

describeSeeded("shortest collaboration paths of the seeded network", () => {
  const database = testDatabase({ name: "seeded" });

  it.each(FILTERS)(
    "have as many hops as an independent search over the files and only real evidence: %s",
    async (_name, given, counts, isAllowed) => {
      const whole = collaborationGraph(reference, counts);
      const graph = collaborationGraph(reference, { ...counts, actor: isAllowed });
      const random = seededRandom(42);
      const pick = () => keys[Math.floor(random() * keys.length)]!;
      for (let index = 0; index < PAIRS; index += 1) {
        const [from, to] = [pick(), pick()];
        if (from === to || [from, to].some((key) => given.avoidActorIds?.includes(actorId(key)))) continue;
        const question = readPathQuestion({ fromId: actorId(from), toId: actorId(to), maxHops: 8, ...given });
        const answer = await networkServices(database).paths.shortest(question);
        for (const end of [from, to]) joinEnd(graph, whole, end);
        const expected = bidirectional(graph, from, to);
        for (const end of [from, to]) if (!isAllowed(end)) graph.dropNode(end);
        expect([from, to, answer.shortestHops]).toEqual([
          from,
          to,
          expected === null ? null : expected.length - 1,
        ]);
        for (const { actorKeys } of answer.paths) expect(actorKeys.slice(1, -1).every(isAllowed)).toBe(true);
        for (const step of answer.paths.flatMap(({ steps }) => steps)) {
          const shared = whole.getEdgeAttribute(whole.edge(step.fromKey, step.toKey), "projects");
          expect(step.evidenceCount).toBe(shared.length);
          for (const { key } of step.evidence) expect(shared).toContain(key);
          const strength = shared.reduce(
            (sum, key) => sum + 1 / (reference.projects.get(key)!.participants.length - 1),
            0,
          );
          expect(step.strength).toBeCloseTo(strength, 5);
        }
      }
    },
    300_000,
  );
});
