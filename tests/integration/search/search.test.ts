import { Language } from "../../../src/graphql/language";
import { apiOver } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase({ name: "seeded" });
const api = apiOver(database);

interface Found {
  search: {
    totalCount: number;
    truncated: boolean;
    matchedAllWords: boolean;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { score: number; matchedField: string; node: { __typename: string; key: string; name: string } }[];
  };
}

const NODE = ["Actor", "Project", "Topic", "Lighthouse", "ProjectGroup", "Initiative"]
  .map((type) => `... on ${type} { key name }`)
  .join(" ");

async function search(text: string, more = ""): Promise<Found["search"]> {
  const { search: found } = await api.data<Found>(
    `query ($text: String!) { search(text: $text${more}) {
      totalCount truncated matchedAllWords pageInfo { hasNextPage endCursor }
      edges { score matchedField node { __typename ${NODE} } } } }`,
    { text },
    Language.EN,
  );
  return found;
}

async function firstOf(text: string, more = ""): Promise<string | undefined> {
  return (await search(text, more)).edges[0]?.node.name;
}

const COLOGNE_HOSPITAL = "Klinikum der Universität zu Köln";
const JULICH = "Forschungszentrum Jülich GmbH";

it.each([
  "Uniklinik Köln",
  "uniklinik koeln",
  "UNIKLINIK KOLN",
  "Universitätsklinikum Köln",
  "Klinikum Universität Köln",
])("finds the university hospital of Cologne for %s", async (text) => {
  expect(await firstOf(text, ", kinds: [ACTOR]")).toBe(COLOGNE_HOSPITAL);
});

it.each(["Jülich", "Juelich", "JULICH", "julic", "Julcih", "Forschungszentrum Jülich"])(
  "finds the research centre in Jülich for %s",
  async (text) => {
    const names = (await search(text, ", kinds: [ACTOR]")).edges.map(({ node }) => node.name);
    expect(names).toContain(JULICH);
  },
);

it("finds RWTH by its short name, first of all", async () => {
  expect(await firstOf("RWTH", ", kinds: [ACTOR]")).toMatch(
    /^Rheinisch-Westfälische Technische Hochschule Aachen/,
  );
});

it.each([
  ["University of Bonn", /^Rheinische Friedrich-Wilhelms-Universität Bonn/],
  ["University of Cologne", /^Universität zu Köln$/],
  ["University of Münster", /^Universität Münster$/],
  ["University of Aachen", /^Rheinisch-Westfälische Technische Hochschule Aachen/],
  ["Technical University of Munich", /^Technische Universität München$/],
  ["University of Vienna", /^Universität Wien$/],
  ["University Hospital Cologne", /^Klinikum der Universität zu Köln$/],
  ["Klinikum Essen", /^Universitätsklinikum Essen$/],
  ["Köln", /^Universität zu Köln$/],
  ["Cologne", /Köln$/],
])("finds for %s, matching every word, first of all %p", async (text, name) => {
  const { edges, matchedAllWords } = await search(text, ", kinds: [ACTOR]");
  expect(matchedAllWords).toBe(true);
  expect(edges[0]?.node.name).toMatch(name);
});

it.each([
  ["Köln", "Cologne"],
  ["München", "Munich"],
  ["Wien", "Vienna"],
  ["Praha", "Prague"],
])("finds every actor of %s as %s", async (own, exonym) => {
  const cities = await database.query<{ count: number }>(
    "MATCH (actor:Actor {city: $own}) RETURN count(actor) AS count",
    { own },
  );
  const { totalCount } = await search(exonym, ", kinds: [ACTOR]");
  expect(totalCount).toBeGreaterThanOrEqual(cities[0]!.count);
});

it("finds ministries by the last part of their names", async () => {
  const names = (await search("Ministerium", ", kinds: [ACTOR], first: 50")).edges.map(
    ({ node }) => node.name,
  );
  expect(names.some((name) => /\p{L}ministerium/u.test(name))).toBe(true);
});

it("takes no acronym for another", async () => {
  const names = (await search("DKFZ", ", kinds: [ACTOR]")).edges.map(({ node }) => node.name);
  expect(names.filter((name) => /Klimarechenzentrum|DBFZ/u.test(name))).toEqual([]);
});

it("says when nothing matched every word, and gives what matches all but one", async () => {
  const { edges, matchedAllWords } = await search("University Bonn Xylophonia", ", kinds: [ACTOR]");
  expect(matchedAllWords).toBe(false);
  expect(edges.length).toBeGreaterThan(0);
  for (const { node } of edges.slice(0, 3)) expect(node.name).toMatch(/Bonn/);
  expect((await search("Xylophonia Bonn")).edges[0]?.node.name).toMatch(/Bonn/);
});

it("finds an actor by key and by PIC, and a project by its CORDIS id", async () => {
  for (const text of ["pic:999884828", "999884828"]) {
    const { edges, totalCount } = await search(text);
    expect(edges[0]).toMatchObject({ score: 1, matchedField: "key", node: { key: "pic:999884828" } });
    expect(totalCount).toBe(1);
  }
  const [project] = await database.query<{ key: string }>(
    "MATCH (p:Project) WHERE p.key STARTS WITH 'cordis:' RETURN p.key AS key ORDER BY key LIMIT 1",
  );
  const { edges } = await search(project!.key.replace("cordis:", ""));
  expect(edges[0]).toMatchObject({ score: 1, node: { key: project!.key } });
  expect((await search("999884828", ", kinds: [PROJECT]")).edges).toEqual([]);
});

it("answers ten words that have to be expanded without exceeding Lucene's limits", async () => {
  const text = "university hospital uniklinik institute centre technical ministry society association xyzzyx";
  expect((await search(text)).matchedAllWords).toBe(false);
});

it("finds topics in German and in English, and lighthouses and initiatives by name", async () => {
  expect((await search("Herzinsuffizienz")).edges[0]?.node).toMatchObject({
    __typename: "Topic",
    name: "heart failure",
  });
  expect((await search("heart failure", ", kinds: [TOPIC]")).edges[0]?.node.name).toBe("heart failure");
  expect((await search("Biohybrid.NRW", ", kinds: [LIGHTHOUSE]")).edges[0]?.node.name).toBe("Biohybrid.NRW");
  expect((await search("Ein Herz für NRW")).edges[0]?.node.__typename).toBe("Initiative");
});

it("puts the network's own topic before EuroSciVoc's of the same name", async () => {
  const edges = (await search("heart failure", ", kinds: [TOPIC]")).edges;
  expect(edges[0]?.node.key).toMatch(/^topic:/);
});

it("finds only the kinds asked for", async () => {
  const { edges } = await search("heart", ", kinds: [PROJECT, TOPIC], first: 100");
  expect(new Set(edges.map(({ node }) => node.__typename))).toEqual(new Set(["Project", "Topic"]));
});

it("pages through everything once, best first", async () => {
  const seen: { score: number; key: string }[] = [];
  let after = "";
  for (;;) {
    const page = await search("cancer", `, first: 7${after}`);
    seen.push(...page.edges.map(({ score, node }) => ({ score, key: node.key })));
    expect(page.truncated).toBe(false);
    if (!page.pageInfo.hasNextPage) {
      expect(seen).toHaveLength(page.totalCount);
      break;
    }
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
  expect(new Set(seen.map(({ key }) => key)).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.map(({ score }) => score)).toEqual(
    seen.map(({ score }) => score).sort((one, other) => other - one),
  );
});

it("says when more was found than could be ranked", async () => {
  expect((await search("e")).truncated).toBe(true);
});

it.each(['"', "name:RWTH OR *:*", "RWTH~5 (", "a*b?c", "\\", "[a TO z]", "köln && !bonn", "AND OR NOT"])(
  "takes %s for words, never for Lucene's syntax",
  async (text) => {
    const { errors } = await api.ask("query ($text: String!) { search(text: $text) { edges { score } } }", {
      text,
    });
    const codes = (errors ?? []).map(({ extensions }) => extensions["code"]);
    expect(codes.filter((code) => code !== "BAD_USER_INPUT")).toEqual([]);
  },
);

it.each([
  ["", "text"],
  ["!?", "text"],
  ["x".repeat(201), "text"],
])("refuses %p and names the argument", async (text, argument) => {
  const { errors } = await api.ask("query ($text: String!) { search(text: $text) { edges { score } } }", {
    text,
  });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
});
