import "reflect-metadata";
import { encodeId } from "../../../src/graphql/nodeId";
import type { NetworkSource } from "../../../src/projection/projection";
import { type Api, apiOver } from "../../support/api";
import { type FixtureActivity, networkSource, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();

//          p (5 parties)             s1, s2: partnerships          x: a private one
//   anna ═══════════════ bert        anna ── s1 ── cora ── s2 ── bert
//   anna ── q (3 parties, with emil) ── dora ── r ── bert          anna ══ x ══ fritz ── s3 ── bert
const ACTIVITIES: FixtureActivity[] = [
  { key: "p", startDate: "2020-01-01", participants: ["anna", "bert", "u", "v", "w"] },
  { key: "s1", label: "Partnership", startDate: "2019-01-01", participants: ["anna", "cora"] },
  { key: "s2", label: "Partnership", startDate: "2018-01-01", participants: ["cora", "bert"] },
  { key: "q", startDate: "2021-01-01", endDate: "2022-12-31", participants: ["anna", "dora", "emil"] },
  { key: "r", startDate: "2021-01-01", endDate: "2022-12-31", participants: ["dora", "bert"] },
  { key: "s3", label: "Partnership", startDate: "2018-01-01", participants: ["fritz", "bert"] },
  {
    key: "x",
    label: "Partnership",
    startDate: "2018-01-01",
    isPrivate: true,
    participants: ["anna", "fritz"],
  },
];

const id = (key: string) => encodeId("Actor", key);
const PATHS = (
  more: string,
  from = "anna",
  to = "bert",
) => `{ collaborationPaths(fromId: "${id(from)}", toId: "${id(to)}" ${more}) {
  shortestHops chainCount truncated revision
  paths { hops strength actors { key } steps { strength firstYear evidenceCount
    evidence { ... on Project { key } ... on Partnership { key } } } } } }`;
interface Answer {
  shortestHops: number | null;
  chainCount: number | null;
  truncated: boolean;
  revision: number;
  paths: { hops: number; strength: number; actors: { key: string }[]; steps: object[] }[];
}

let source: NetworkSource;
let api: Api;
beforeAll(async () => {
  await storeNetwork(database, { activities: ACTIVITIES });
  await givenMember(database, "of anna", "anna");
  source = (await networkSource(database, "memory"))!;
  api = apiOver(database, 10_000, source);
});

async function ask(more: string, asker = api) {
  const { collaborationPaths } = await asker.data<{ collaborationPaths: Answer }>(PATHS(more));
  const chains = collaborationPaths.paths.map(({ actors }) => actors.map(({ key }) => key).join(" "));
  return { ...collaborationPaths, chains };
}

describe("paths by strength", () => {
  it("put strong links in a row before a weak direct one, when a hop costs nothing", async () => {
    // Over cora 1/(1 + 1); over dora 1/(2 + 1); directly 1/4.
    const answer = await ask("orderBy: STRENGTH, hopPrice: 0, first: 100");
    expect(answer).toMatchObject({
      shortestHops: 1,
      truncated: false,
      revision: await database.readRevision(),
    });
    expect(answer.chains.slice(0, 3)).toEqual(["anna cora bert", "anna dora bert", "anna bert"]);
    expect(answer.paths.map(({ strength }) => strength).slice(0, 3)).toEqual([0.5, 0.333333, 0.25]);
    expect(answer.paths[0]!.steps).toEqual([
      { strength: 1, firstYear: 2019, evidenceCount: 1, evidence: [{ key: "s1" }] },
      { strength: 1, firstYear: 2018, evidenceCount: 1, evidence: [{ key: "s2" }] },
    ]);
  });

  it("put the direct one first at the usual price: 4 + 3 is less than 2 · (1 + 3)", async () => {
    expect((await ask("orderBy: STRENGTH")).chains.slice(0, 3)).toEqual([
      "anna bert",
      "anna cora bert",
      "anna dora bert",
    ]);
  });

  it("count their chains when they are all shown, and say when some are left out", async () => {
    const all = await ask("orderBy: STRENGTH, first: 100");
    expect(all.chainCount).toBe(all.paths.length);
    expect(all.truncated).toBe(false);
    expect(await ask("orderBy: STRENGTH, first: 2")).toMatchObject({ chainCount: null, truncated: true });
  });

  it("keep to the filters", async () => {
    const strongest = async (more: string) => (await ask(`orderBy: STRENGTH, hopPrice: 0, ${more}`)).chains;
    expect(await strongest("maxHops: 1")).toEqual(["anna bert"]);
    expect(await strongest("linkKinds: [PARTNERSHIP]")).toEqual(["anna cora bert"]);
    expect(await strongest(`avoidActorIds: ["${id("cora")}"], first: 1`)).toEqual(["anna dora bert"]);
    expect(await strongest('activeOn: "2019-06-01"')).toEqual(["anna cora bert"]);
  });

  it("lead through a private partnership for its parties alone", async () => {
    const through = async (asker: Api) =>
      (await ask("orderBy: STRENGTH, hopPrice: 0, first: 100", asker)).chains.filter((chain) =>
        chain.includes("fritz"),
      );
    expect(await through(api)).toEqual([]);
    expect(await through(api.as({ subject: "of anna" }))).toEqual(["anna fritz bert"]);
  });

  it("are none, and counted as none, where nothing connects", async () => {
    const answer = await api.data(PATHS("orderBy: STRENGTH, linkKinds: [PROJECT_GROUP]"));
    expect(answer).toMatchObject({
      collaborationPaths: { shortestHops: null, chainCount: 0, truncated: false, paths: [] },
    });
  });
});

describe("longer alternatives", () => {
  it("come after all shortest chains, strongest first among equally long ones", async () => {
    const answer = await ask("extraHops: 1, first: 100");
    expect(answer).toMatchObject({ shortestHops: 1, truncated: false });
    expect(answer.chains.slice(0, 3)).toEqual(["anna bert", "anna cora bert", "anna dora bert"]);
    expect(answer.chainCount).toBe(answer.chains.length);
    expect(answer.paths.every(({ hops }) => hops <= 2)).toBe(true);
  });

  it("are left out when none are asked for", async () => {
    expect(await ask("extraHops: 0")).toMatchObject({
      chains: ["anna bert"],
      chainCount: 1,
      truncated: false,
    });
  });

  it("are not counted when more exist than are shown", async () => {
    const answer = await ask("extraHops: 2, first: 2");
    expect(answer).toMatchObject({
      chains: ["anna bert", "anna cora bert"],
      chainCount: null,
      truncated: true,
    });
  });
});

it.each(["orderBy: STRENGTH", "extraHops: 1"])("%s needs the network in memory", async (more) => {
  const { errors } = await apiOver(database).ask(PATHS(more));
  expect(errors).toMatchObject([{ extensions: { code: "UNAVAILABLE" } }]);
});

it.each([
  ["hopPrice", "hopPrice: 1"],
  ["hopPrice", "orderBy: STRENGTH, hopPrice: 101"],
  ["extraHops", "orderBy: STRENGTH, extraHops: 1"],
  ["extraHops", "extraHops: 3"],
])("refuses %s in (%s)", async (argument, more) => {
  const { errors } = await api.ask(PATHS(more));
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument } }]);
});

it("refuses an actor that does not exist", async () => {
  const { errors } = await api.ask(PATHS("orderBy: STRENGTH", "anna", "nobody"));
  expect(errors).toMatchObject([{ extensions: { code: "NOT_FOUND", argument: "toId" } }]);
});
