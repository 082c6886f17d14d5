import "reflect-metadata";
import { encodeId } from "../../../src/graphql/nodeId";
import { Language } from "../../../src/graphql/language";
import { type Api, apiOver, MANAGER } from "../../support/api";
import { type FixtureActivity, networkSource, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();

//   anna ── p, p2 ── cora ── q ── bert        ended 2019 and 2025; q goes on
//   anna ── r ────── dora ── s ── bert        undated; ended 2022
//   anna ══ x: private ══ emil ── t ── bert   dora ── u ── fritz: anna reaches fritz over dora alone, gina over two
//   anna ── w ── hans ── y ── ida             ended 1905
const ACTIVITIES: FixtureActivity[] = [
  { key: "p", startDate: "2016-01-01", endDate: "2019-12-31", participants: ["anna", "cora", "other"] },
  { key: "p2", startDate: "2020-01-01", endDate: "2025-12-31", participants: ["anna", "cora", "other"] },
  { key: "q", startDate: "2021-01-01", participants: ["cora", "bert"] },
  { key: "r", participants: ["anna", "dora"] },
  { key: "s", startDate: "2020-01-01", endDate: "2022-12-31", participants: ["dora", "bert"] },
  {
    key: "x",
    label: "Partnership",
    startDate: "2018-01-01",
    isPrivate: true,
    participants: ["anna", "emil"],
  },
  { key: "t", startDate: "2027-01-01", participants: ["emil", "bert"] },
  { key: "u", startDate: "2020-01-01", participants: ["dora", "fritz"] },
  { key: "v", startDate: "2020-01-01", participants: ["fritz", "gina"] },
  { key: "w", startDate: "1901-01-01", endDate: "1905-12-31", participants: ["anna", "hans"] },
  { key: "y", startDate: "1901-01-01", endDate: "1905-12-31", participants: ["hans", "ida"] },
];

const id = (key: string) => encodeId("Actor", key);
const QUESTION = (
  more: string,
  to: string,
  from = "anna",
) => `{ introductions(fromId: "${id(from)}", toId: "${id(to)}" ${more}) {
  collaboratesAlready hops introductionCount truncated asOf revision
  introductions { score introducer { key } theirContact { key } text
    links { from { key } to { key } strength recency resistance linkCount firstYear lastYear evidenceCount
      evidence { ... on Project { key } ... on Partnership { key } } } } } }`;
interface Link {
  recency: number | null;
  resistance: number;
  evidence: { key: string }[];
}
interface Answer {
  hops: number | null;
  introductionCount: number | null;
  truncated: boolean;
  revision: number;
  introductions: {
    score: number;
    introducer: { key: string };
    theirContact: { key: string };
    text: string;
    links: Link[];
  }[];
}

let api: Api;
beforeAll(async () => {
  await storeNetwork(database, { activities: ACTIVITIES });
  await database.query(
    `UNWIND [['p', 'PEONY'], ['p2', 'POPPY'], ['q', null], ['t', 'TULIP'], ['u', 'UMBEL'], ['v', 'VIOLA']] AS pair
     MATCH (project:Project {key: pair[0]}) SET project.acronym = pair[1]`,
  );
  await database.query(
    "MATCH (secret:Partnership {key: 'x'}) SET secret.name = 'Secret alliance', secret.kind = 'RESEARCH'",
  );
  await givenMember(database, "of anna", "anna");
  api = apiOver(database, 10_000, (await networkSource(database, "memory"))!);
});

const AS_OF = 'asOf: "2025-12-31"';
async function ask(more = AS_OF, to = "bert", asker = api, language = Language.EN): Promise<Answer> {
  return (await asker.data<{ introductions: Answer }>(QUESTION(more, to), {}, language)).introductions;
}
const introducersOf = ({ introductions }: Answer) => introductions.map(({ introducer }) => introducer.key);

describe("introductions", () => {
  it("rank who knows both sides by closeness and recency, each term by hand", async () => {
    const answer = await ask();
    expect(answer).toMatchObject({
      collaboratesAlready: false,
      hops: 2,
      introductionCount: 2,
      truncated: false,
      asOf: "2025-12-31",
      revision: await database.readRevision(),
    });
    expect(introducersOf(answer)).toEqual(["cora", "dora"]);
    const [cora, dora] = answer.introductions;
    // anna–cora 1/2 + 1/2, ended on the very day; cora–bert 1, goes on: 1/(1 + 1).
    expect(cora).toMatchObject({
      score: 0.5,
      theirContact: { key: "cora" },
      links: [
        {
          from: { key: "anna" },
          to: { key: "cora" },
          strength: 1,
          recency: 1,
          resistance: 1,
          linkCount: 2,
          firstYear: 2016,
          lastYear: 2025,
        },
        {
          from: { key: "cora" },
          to: { key: "bert" },
          strength: 1,
          recency: 1,
          resistance: 1,
          lastYear: null,
        },
      ],
    });
    expect(cora!.links[0]!.evidence).toEqual([{ key: "p2" }, { key: "p" }]);
    // Undated counts half; 1,096 days, three years and 0.25 days, halve the other.
    expect(dora!.links.map(({ recency }) => recency)).toEqual([null, expect.closeTo(0.5, 3)]);
    expect(dora!.score).toBeCloseTo(0.25, 3);
  });

  it("fade with the years", async () => {
    const later = await ask('asOf: "2026-06-30"');
    // p2 ended 181 days before: 2^(-181 / 365.25 / 3) = 0.8917; 1/(1/0.8917 + 1).
    expect(later.introductions.find(({ introducer }) => introducer.key === "cora")!.score).toBeCloseTo(
      0.4714,
      4,
    );
  });

  it("never fade to nothing", async () => {
    const { introductions } = await ask(AS_OF, "ida");
    expect(introductions[0]).toMatchObject({
      introducer: { key: "hans" },
      links: [{ recency: 0.000001 }, {}],
    });
    expect(introductions[0]!.score).toBeGreaterThanOrEqual(0);
  });

  it("are not known of days to come", async () => {
    const { errors } = await api.ask(QUESTION('asOf: "2999-01-01"', "bert"));
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "asOf" } }]);
  });

  it("go over two actors where nobody knows both", async () => {
    const answer = await ask(AS_OF, "gina");
    expect(answer).toMatchObject({
      hops: 3,
      introductionCount: 1,
      introductions: [{ introducer: { key: "dora" }, theirContact: { key: "fritz" } }],
    });
    expect(answer.introductions[0]!.links).toHaveLength(3);
  });

  it("say that the two know each other already, and are none where nothing leads", async () => {
    expect(await ask(AS_OF, "cora")).toMatchObject({
      collaboratesAlready: true,
      introductions: [{ introducer: { key: "other" } }],
    });
    expect(await ask(`${AS_OF}, linkKinds: [PARTNERSHIP]`)).toMatchObject({
      hops: null,
      introductionCount: 0,
      truncated: false,
      introductions: [],
    });
  });

  it("keep to the filters", async () => {
    expect(introducersOf(await ask(`avoidActorIds: ["${id("cora")}"]`))).toEqual(["dora"]);
    expect(introducersOf(await ask('activeOn: "2021-06-01"'))).toEqual(["cora"]);
    expect(introducersOf(await ask('asOf: "2020-06-01"'))).toEqual(["dora"]);
    expect(introducersOf(await ask("via: { kinds: [PAYER] }"))).toEqual([]);
  });

  it("are cut to as many as asked for, and say so", async () => {
    const answer = await ask(`${AS_OF}, first: 1`);
    expect(introducersOf(answer)).toEqual(["cora"]);
    expect(answer).toMatchObject({ introductionCount: 2, truncated: true });
  });

  it("are to be had from memory alone", async () => {
    const { errors } = await apiOver(database).ask(QUESTION("", "bert"));
    expect(errors).toMatchObject([{ extensions: { code: "UNAVAILABLE" } }]);
  });
});

describe("the text of an introduction", () => {
  it("names organisations, projects and years in both languages, and nothing that is not known", async () => {
    const [german] = (await ask(AS_OF, "bert", api, Language.DE)).introductions;
    expect(german!.text).toBe(
      "Guten Tag, wir (anna) sind mit Ihnen (cora) durch das Projekt POPPY (2020–2025) und das Projekt PEONY (2016–2019) verbunden; da Sie " +
        "durch ein gemeinsames Projekt (ab 2021) auch mit der Organisation bert verbunden sind, möchten wir Sie bitten, uns dort vorzustellen.",
    );
    const [english] = (await ask()).introductions;
    expect(english!.text).toBe(
      "Hello, we (anna) are connected with you (cora) through the project POPPY (2020–2025) and the project PEONY (2016–2019); as you are also " +
        "connected with bert through a joint project (from 2021), could you please introduce us there?",
    );
  });

  it("over two actors asks to be introduced to the second", async () => {
    const [english] = (await ask(AS_OF, "gina")).introductions;
    expect(english!.text).toBe(
      "Hello, we (anna) are connected with you (dora) through a joint project and are looking for a way to gina, which is connected with fritz " +
        "through the project VIOLA (from 2020); as you are connected with fritz through the project UMBEL (from 2020), could you please introduce us there?",
    );
  });
});

describe("a private partnership", () => {
  it("leads nobody to an introducer but its parties and managers", async () => {
    expect(introducersOf(await ask(""))).not.toContain("emil");
    expect(introducersOf(await ask("", "bert", api.as({ subject: "somebody" })))).not.toContain("emil");
    expect(introducersOf(await ask("", "bert", api.as({ subject: "of anna" })))).toContain("emil");
    expect(introducersOf(await ask("", "bert", api.as(MANAGER)))).toContain("emil");
  });

  it("is named in no text, not even to its parties", async () => {
    const { introductions } = await ask("", "bert", api.as({ subject: "of anna" }));
    const over = introductions.find(({ introducer }) => introducer.key === "emil")!;
    expect(over.links[0]!.evidence).toEqual([{ key: "x" }]);
    expect(over.text).toBe(
      "Hello, we (anna) are connected with you (emil); as you are also connected with bert through the project TULIP (from 2027), could you " +
        "please introduce us there?",
    );
  });
});

it.each([
  ["toId", "anna", ""],
  ["avoidActorIds", "bert", `avoidActorIds: ["${id("bert")}"]`],
  ["linkKinds", "bert", "linkKinds: []"],
  ["first", "bert", "first: 51"],
])("refuses a bad %s", async (argument, to, more) => {
  const { errors } = await api.ask(QUESTION(more, to));
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument } }]);
});

it("refuses actors that do not exist", async () => {
  expect((await api.ask(QUESTION("", "nobody"))).errors).toMatchObject([
    { extensions: { code: "NOT_FOUND", argument: "toId" } },
  ]);
});
