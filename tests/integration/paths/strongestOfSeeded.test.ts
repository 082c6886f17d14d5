import "reflect-metadata";
import { dijkstra } from "graphology-shortest-path";
import { readPathQuestion } from "../../../src/paths/path.arguments";
import { PathOrder } from "../../../src/paths/pathOrder";
import { collaborationGraph, readCordisReference } from "../../support/cordisReference";
import { actorId, networkServices, networkSource } from "../../support/networkFixture";
import { seededRandom } from "../../support/seededRandom";
import { testDatabase } from "../../support/testDatabase";

const PAIRS = 300;
const HOP_PRICE = 0.5;
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

describe("the strongest collaboration path of the seeded network", () => {
  const database = testDatabase({ name: "seeded" });
  const reference = readCordisReference();
  const graph = collaborationGraph(reference);
  const costOf = (edge: string): number => {
    const projects = graph.getEdgeAttribute(edge, "projects").map((key) => reference.projects.get(key)!);
    const strength = projects.reduce((sum, { participants }) => sum + 1 / (participants.length - 1), 0);
    return 1 / rounded(strength) + HOP_PRICE;
  };
  const costOfChain = (keys: readonly string[]) =>
    keys.slice(1).reduce((sum, key, index) => sum + costOf(graph.edge(keys[index]!, key)!), 0);

  it("costs what Dijkstra's algorithm by graphology finds in the files", async () => {
    const source = await networkSource(database, "memory");
    const costs = new Map(graph.mapEdges((edge) => [edge, costOf(edge)]));
    const random = seededRandom(11);
    const keys = [...reference.countries.keys()].sort();
    let longer = 0;
    for (let asked = 0; asked < PAIRS;) {
      const [from, to] = [0, 0].map(() => keys[Math.floor(random() * keys.length)]!) as [string, string];
      if (from === to) continue;
      asked += 1;
      const ends = { fromId: actorId(from), toId: actorId(to) };
      const order = { orderBy: PathOrder.STRENGTH, hopPrice: HOP_PRICE, maxHops: 8, first: 1 };
      const answer = await networkServices(database, { source }).paths.between(
        readPathQuestion({ ...ends, ...order }),
      );
      const expected = dijkstra.bidirectional(graph, from, to, (edge) => costs.get(edge)!) as string[] | null;
      const [path] = answer.paths;
      expect([from, to, path === undefined]).toEqual([from, to, expected === null]);
      if (path === undefined || expected === null) continue;
      expect(rounded(costOfChain(path.actorKeys))).toBeCloseTo(rounded(costOfChain(expected)), 4);
      expect(path.steps.every(({ evidenceCount }) => evidenceCount > 0)).toBe(true);
      if (path.hops > answer.shortestHops!) longer += 1;
    }
    // Else the strengths would not have mattered.
    expect(longer).toBeGreaterThan(PAIRS / 10);
  }, 300_000);
});
