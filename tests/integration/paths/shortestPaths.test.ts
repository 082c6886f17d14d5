import "reflect-metadata";
import { ActorKind } from "../../../src/actors/actor.enums";
import { CollaborationLinkKind } from "../../../src/links/linkKind";
import { type PathArguments, readPathQuestion } from "../../../src/paths/path.arguments";
import { actorId, networkServices, storeNetwork, networkSource, WAYS } from "../../support/networkFixture";
import type { NetworkSource } from "../../../src/projection/projection";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();

//        p1, p2 (3 parties each, with x)          g1 (group)
//   anna ────────────────────────── bert ──────────────────── cora
//     │  \                            │                         │
//     │   \ t1 (with zoe)             │ u1 (undated)            │ s1 (partnership)
//     │    dora ──── v1 ──── emil ────┴──────── v2 ─────────────┘      lone
//
beforeAll(() =>
  storeNetwork(database, {
    actors: [{ key: "lone" }, { key: "dora", kind: "HOSPITAL" }, { key: "emil", kind: "HOSPITAL" }],
    activities: [
      { key: "p1", startDate: "2018-01-01", endDate: "2020-12-31", participants: ["anna", "bert", "x"] },
      { key: "p2", startDate: "2021-06-01", endDate: "2023-05-31", participants: ["anna", "bert", "x"] },
      { key: "g1", label: "ProjectGroup", startDate: "2022-01-01", participants: ["bert", "cora"] },
      {
        key: "t1",
        startDate: "2019-01-01",
        endDate: "2022-12-31",
        participants: [{ key: "anna", roles: ["THIRD_PARTY"] }, { key: "dora", until: "2020-06-30" }, "zoe"],
      },
      { key: "v1", startDate: "2019-01-01", endDate: "2022-12-31", participants: ["dora", "emil"] },
      { key: "v2", startDate: "2019-01-01", endDate: "2022-12-31", participants: ["emil", "cora"] },
      { key: "u1", participants: ["bert", "emil"] },
      { key: "s1", label: "Partnership", startDate: "2020-01-01", participants: ["cora", "emil", "fred"] },
    ],
  }),
);

const ask = (from: string, to: string, more: Partial<PathArguments> = {}, pathLimit?: number) =>
  networkServices(database, {
    source,
    limits: pathLimit === undefined ? {} : { paths: pathLimit },
  }).paths.between(readPathQuestion({ fromId: actorId(from), toId: actorId(to), ...more }));
const chains = async (...question: Parameters<typeof ask>) =>
  (await ask(...question)).paths.map(({ actorKeys }) => actorKeys.join(" "));

let source: NetworkSource | null;

describe.each(WAYS)("answered from %s:", (way) => {
  beforeAll(async () => void (source = await networkSource(database, way)));
  describe("shortest collaboration paths", () => {
    it("show a chain once, however many projects its actors share", async () => {
      const answer = await ask("anna", "cora");
      expect(answer).toMatchObject({ shortestHops: 2, chainCount: 1, truncated: false });
      expect(answer.paths[0]!.actorKeys).toEqual(["anna", "bert", "cora"]);
    });

    it("list each step's evidence newest first, with years and strength by hand", async () => {
      const [path] = (await ask("anna", "cora")).paths;
      // anna–bert: 1/2 + 1/2 = 1; bert–cora: 1/1 = 1; the chain: 1/(1 + 1).
      expect(path).toMatchObject({ hops: 2, strength: 0.5 });
      expect(path!.steps[0]).toMatchObject({
        fromKey: "anna",
        toKey: "bert",
        strength: 1,
        evidenceCount: 2,
        firstYear: 2018,
        lastYear: 2023,
        evidence: [
          { kind: "PROJECT", key: "p2" },
          { kind: "PROJECT", key: "p1" },
        ],
      });
      // The group goes on: no last year.
      expect(path!.steps[1]).toMatchObject({ firstYear: 2022, lastYear: null, evidence: [{ key: "g1" }] });
    });

    it("keep the direction of the question", async () => {
      const [path] = (await ask("cora", "anna")).paths;
      expect(path!.steps.map(({ fromKey, toKey }) => fromKey + toKey)).toEqual(["corabert", "bertanna"]);
    });

    it("count a partnership as 1, beside what else links the two", async () => {
      const [path] = (await ask("cora", "emil")).paths;
      expect(path).toMatchObject({ hops: 1, strength: 2 });
    });

    it("count all participants in a strength, whatever the filter", async () => {
      const [path] = (await ask("anna", "bert", { activeOn: "2019-05-05" })).paths;
      expect(path!.steps[0]).toMatchObject({ strength: 0.5, evidence: [{ key: "p1" }] });
    });

    it("link third parties", async () => {
      expect(await chains("anna", "dora")).toEqual(["anna dora"]);
    });

    it("search through other kinds of links when one kind is excluded", async () => {
      expect(await chains("anna", "cora", { linkKinds: [CollaborationLinkKind.PROJECT] })).toEqual([
        "anna bert emil cora",
        "anna dora emil cora",
      ]);
      expect(await chains("anna", "cora", { linkKinds: [CollaborationLinkKind.PARTNERSHIP] })).toEqual([]);
    });

    it("search a longer chain when the actors of the short one are excluded", async () => {
      expect(await chains("anna", "cora", { avoidActorIds: [actorId("bert")] })).toEqual([
        "anna dora emil cora",
      ]);
      expect(await chains("anna", "cora", { via: { kinds: [ActorKind.HOSPITAL] } })).toEqual([
        "anna dora emil cora",
      ]);
    });

    it("do not ask of the ends what they ask of the actors in between", async () => {
      expect(await chains("anna", "dora", { via: { kinds: [ActorKind.PAYER] } })).toEqual(["anna dora"]);
      expect(await chains("anna", "cora", { via: { kinds: [ActorKind.PAYER] } })).toEqual([]);
    });

    it("leave out what was not active on the day: undated activities and participations that had ended", async () => {
      // p1 is over, p2 has not begun, dora has left t1.
      expect(await chains("anna", "cora", { activeOn: "2021-03-01" })).toEqual([]);
      // dora is still in t1; u1 is undated, g1 has not begun.
      expect(await chains("anna", "cora", { activeOn: "2020-06-30" })).toEqual(["anna dora emil cora"]);
      expect(await chains("bert", "emil", { activeOn: "2019-06-30" })).toEqual(["bert anna dora emil"]);
    });

    it("include the first and the last day", async () => {
      for (const activeOn of ["2018-01-01", "2020-12-31"]) {
        expect(await chains("anna", "bert", { activeOn })).toEqual(["anna bert"]);
      }
      for (const activeOn of ["2017-12-31", "2021-01-01"]) {
        expect(await chains("anna", "bert", { activeOn })).toEqual([]);
      }
    });

    it("are none beyond maxHops, and none between unconnected actors", async () => {
      expect(await ask("anna", "cora", { maxHops: 1 })).toMatchObject({ shortestHops: null, paths: [] });
      expect(await ask("anna", "lone")).toMatchObject({
        shortestHops: null,
        chainCount: 0,
        truncated: false,
        paths: [],
      });
    });

    it("say that they are truncated when more exist than asked for", async () => {
      const answer = await ask("anna", "cora", { linkKinds: [CollaborationLinkKind.PROJECT], first: 1 });
      // anna–bert 1, bert–emil 1, emil–cora 1: 1/3, stronger than over dora with anna–dora 1/2.
      expect(answer).toMatchObject({ chainCount: 2, truncated: true });
      expect(answer.paths.map(({ strength }) => strength)).toEqual([0.333333]);
      expect(answer.paths[0]!.actorKeys).toContain("bert");
    });

    it("say that they are truncated when too many paths were found to look at all", async () => {
      // In the database two paths over activities make the one chain; in memory it is the chain that is looked at.
      const answer = await ask("anna", "cora", {}, way === "memory" ? 1 : 2);
      expect(answer).toMatchObject({ shortestHops: 2, chainCount: null, truncated: true });
    });

    it.each([
      ["fromId", { fromId: actorId("nobody") }],
      ["toId", { toId: actorId("nobody") }],
      ["avoidActorIds", { avoidActorIds: [actorId("nobody")] }],
    ])("are refused for an unknown %s", async (argument, given) => {
      await expect(ask("anna", "bert", given)).rejects.toMatchObject({
        extensions: { code: "NOT_FOUND", argument },
      });
    });

    it("need few statements, whatever the chains, and in memory none", async () => {
      const statements: string[] = [];
      const end = database.onStatement((name) => statements.push(name));
      await ask("anna", "cora", { linkKinds: [CollaborationLinkKind.PROJECT], first: 1 });
      end();
      const asked = [
        "links/describe-pairs",
        "links/measure-pairs",
        "paths/find-chains",
        "projection/read-revisions",
      ];
      expect(statements.sort()).toEqual(way === "memory" ? [] : ["actors/find-by-keys", ...asked]);
    });
  });
});
