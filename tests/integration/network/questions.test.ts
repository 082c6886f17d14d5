import { apiOver } from "../../support/api";
import { actorId } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const AACHEN = "pic:999983962";
const FRAUNHOFER = "pic:999984059";
// Takes part in nothing.
const OFFICE = "org:cluster-medizin-nrw";

const api = apiOver(testDatabase({ name: "seeded" }));

const PATHS = `query ($fromId: ID!, $toId: ID!, $maxHops: Int, $first: Int, $avoidActorIds: [ID!]) {
  collaborationPaths(fromId: $fromId, toId: $toId, maxHops: $maxHops, first: $first, avoidActorIds: $avoidActorIds) {
    shortestHops chainCount truncated
    paths { hops strength actors { key } steps {
      from { key } to { key } strength firstYear lastYear evidenceCount
      evidence { ... on Project { key } ... on ProjectGroup { key } ... on Partnership { key } }
    } }
  }
}`;
const EGO = `query ($actorId: ID!, $hops: Int, $maxActors: Int) {
  egoNetwork(actorId: $actorId, hops: $hops, maxActors: $maxActors) {
    center { key } actors { key } actorCount linkCount truncated
    rings { hops actorCount actors { key } }
    links { source { key } target { key } strength linkCount kinds }
  }
}`;

interface Named {
  key: string;
}

it("a path names its actors, and each step both ends and its evidence", async () => {
  const { collaborationPaths: answer } = await api.data<{
    collaborationPaths: {
      shortestHops: number;
      truncated: boolean;
      paths: { hops: number; actors: Named[]; steps: { from: Named; to: Named; evidence: Named[] }[] }[];
    };
  }>(PATHS, { fromId: actorId(AACHEN), toId: actorId("pic:949364415") });
  expect(answer.paths.length).toBeGreaterThan(0);
  for (const { hops, actors, steps } of answer.paths) {
    expect(hops).toBe(answer.shortestHops);
    const keys = actors.map(({ key }) => key);
    expect([keys[0], keys.at(-1), keys.length]).toEqual([AACHEN, "pic:949364415", hops + 1]);
    expect(steps.map(({ from, to }) => [from.key, to.key])).toEqual(
      keys.slice(1).map((key, index) => [keys[index], key]),
    );
    for (const { evidence } of steps) expect(evidence[0]!.key).toMatch(/^cordis:\d+$/);
  }
});

it("there is no path to an actor that takes part in nothing", async () => {
  const ends = { fromId: actorId(OFFICE), toId: actorId(AACHEN) };
  expect(await api.data(PATHS, ends)).toEqual({
    collaborationPaths: { shortestHops: null, chainCount: 0, truncated: false, paths: [] },
  });
});

it("the surroundings are bounded and hold links among the shown actors only", async () => {
  const { egoNetwork } = await api.data<{
    egoNetwork: {
      actors: Named[];
      actorCount: number;
      truncated: boolean;
      rings: { actorCount: number; actors: Named[] }[];
      links: { source: Named; target: Named }[];
    };
  }>(EGO, { actorId: actorId(AACHEN), hops: 2, maxActors: 30 });
  const shown = egoNetwork.actors.map(({ key }) => key);
  expect([shown[0], shown.length, egoNetwork.truncated]).toEqual([AACHEN, 30, true]);
  expect(egoNetwork.rings.flatMap(({ actors }) => actors.map(({ key }) => key))).toEqual(shown.slice(1));
  expect(egoNetwork.rings.reduce((sum, ring) => sum + ring.actorCount, 1)).toBe(egoNetwork.actorCount);
  for (const { source, target } of egoNetwork.links) {
    expect(shown).toEqual(expect.arrayContaining([source.key, target.key]));
    expect(source.key < target.key).toBe(true);
  }
});

const ENDS = { fromId: actorId(AACHEN), toId: actorId(FRAUNHOFER) };
const CENTER = { actorId: actorId(AACHEN) };
const NOBODY = actorId("pic:0");

it.each<[string, string, Record<string, unknown>, string, string]>([
  ["the same actor twice", PATHS, { ...ENDS, toId: ENDS.fromId }, "BAD_USER_INPUT", "toId"],
  ["an unknown begin", PATHS, { ...ENDS, fromId: NOBODY }, "NOT_FOUND", "fromId"],
  ["an unknown end", PATHS, { ...ENDS, toId: NOBODY }, "NOT_FOUND", "toId"],
  ["an unknown actor to avoid", PATHS, { ...ENDS, avoidActorIds: [NOBODY] }, "NOT_FOUND", "avoidActorIds"],
  ["an end to avoid", PATHS, { ...ENDS, avoidActorIds: [ENDS.toId] }, "BAD_USER_INPUT", "avoidActorIds"],
  ["something that is no id", PATHS, { ...ENDS, fromId: AACHEN }, "BAD_USER_INPUT", "fromId"],
  ["no hop", PATHS, { ...ENDS, maxHops: 0 }, "BAD_USER_INPUT", "maxHops"],
  ["9 hops", PATHS, { ...ENDS, maxHops: 9 }, "BAD_USER_INPUT", "maxHops"],
  ["no path", PATHS, { ...ENDS, first: 0 }, "BAD_USER_INPUT", "first"],
  ["101 paths", PATHS, { ...ENDS, first: 101 }, "BAD_USER_INPUT", "first"],
  ["an unknown centre", EGO, { actorId: NOBODY }, "NOT_FOUND", "actorId"],
  ["surroundings of 4 hops", EGO, { ...CENTER, hops: 4 }, "BAD_USER_INPUT", "hops"],
  ["surroundings of 501 actors", EGO, { ...CENTER, maxActors: 501 }, "BAD_USER_INPUT", "maxActors"],
])("refuses %s", async (_what, query, variables, code, argument) => {
  const { errors } = await api.ask(query, variables);
  expect(errors).toMatchObject([{ extensions: { code, argument } }]);
});

it("a question for paths and one for surroundings run the same few statements, however many they show", async () => {
  const paths = await api.statementsOf(PATHS, { ...ENDS, toId: actorId("pic:949364415"), first: 100 });
  expect([...paths].sort()).toEqual([
    "actors/find-by-keys",
    "actors/find-by-keys",
    "links/describe-pairs",
    "paths/find-chains",
    "projection/read-revisions",
    "projects/find-by-keys",
  ]);
  const ego = await api.statementsOf(EGO, { ...CENTER, maxActors: 50 });
  expect([...ego].sort()).toEqual([
    "actors/find-by-keys",
    "actors/find-by-keys",
    "ego-network/list-links",
    "ego-network/list-rings",
    "projection/read-revisions",
  ]);
});
