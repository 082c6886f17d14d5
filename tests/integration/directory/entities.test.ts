import { Language } from "../../../src/graphql/language";
import { apiOver } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";

const api = apiOver(testDatabase({ name: "seeded" }));

it("every entity is found by its id again", async () => {
  const found = await api.data<Record<string, { id: string; key: string }>>(`{
    actor(key: "pic:999984059") { id key }
    project(key: "cordis:101258941") { id key }
    lighthouse(key: "lighthouse:biohybrid-nrw") { id key }
    topic(key: "topic:digitalization") { id key }
    initiative(key: "initiative:ein-herz-fuer-nrw") { id key }
  }`);
  for (const [type, { id, key }] of Object.entries(found)) {
    const { node } = await api.data<{ node: { __typename: string; id: string; key: string } }>(
      `query ($id: ID!) { node(id: $id) { __typename id ... on ${type[0]!.toUpperCase()}${type.slice(1)} { key } } }`,
      { id },
    );
    expect(node).toEqual({ __typename: `${type[0]!.toUpperCase()}${type.slice(1)}`, id, key });
  }
});

it("an id of nothing is null, a text that is no id is an error that names the argument", async () => {
  const id = Buffer.from("Actor:pic:0").toString("base64url");
  expect(await api.data(`{ node(id: "${id}") { id } }`)).toEqual({ node: null });
  expect(await api.data(`{ nodes(ids: ["${id}"]) { id } }`)).toEqual({ nodes: [null] });
  const { errors } = await api.ask('{ node(id: "pic:999984059") { id } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "id" });
});

it("a key of nothing is null", async () => {
  expect(await api.data('{ actor(key: "pic:0") { id } project(key: "") { id } }')).toEqual({
    actor: null,
    project: null,
  });
});

it("an organisation without a name says so, and its legal name stays unknown", async () => {
  const { search } = await api.data<{
    search: { edges: { node: { name: string; legalName: string | null; pic: string } }[] };
  }>(
    '{ search(text: "Unnamed organisation", kinds: [ACTOR]) { edges { node { ... on Actor { name legalName pic } } } } }',
  );
  expect(search.edges.length).toBeGreaterThan(0);
  for (const { node } of search.edges) {
    expect(node).toMatchObject({ name: `Unnamed organisation (PIC ${node.pic})`, legalName: null });
  }
});

it("the lighthouses tell when they started, in their own names, described in the language asked for", async () => {
  const query = "{ lighthouses { name startYear startMonth description members { totalCount } } }";
  interface Answer {
    lighthouses: { name: string; startYear: number; startMonth: number | null; description: string }[];
  }
  const english = await api.data<Answer>(query);
  const german = await api.data<Answer>(query, {}, Language.DE);
  expect(english.lighthouses.map(({ name, startYear, startMonth }) => [name, startYear, startMonth])).toEqual(
    [
      ["KliFoNet.NRW", 2020, null],
      ["Digitale.Medizin.NRW", 2021, null],
      ["Alternsmedizin.NRW", 2022, null],
      ["Biohybrid.NRW", 2023, 1],
    ],
  );
  expect(german.lighthouses.map(({ name }) => name)).toEqual(english.lighthouses.map(({ name }) => name));
  expect(german.lighthouses[0]!.description).not.toBe(english.lighthouses[0]!.description);
});

it("a field that names a language wins over the request's", async () => {
  const answer = await api.data<{ topic: Record<string, string> }>(
    '{ topic(key: "topic:digitalization") { name de: label(lang: DE) en: label(lang: EN) } }',
    {},
    Language.DE,
  );
  expect(answer.topic).toEqual({ name: "Digitalisierung", de: "Digitalisierung", en: "digitalization" });
});

it("organisations known from CORDIS alone never pass for members of the cluster", async () => {
  const { actors } = await api.data<{ actors: { edges: { node: Record<string, unknown> }[] } }>(`{
    actors(first: 100, filter: { statuses: [PUBLIC_SOURCE], isInRegion: true }, orderBy: ACTIVITY_COUNT) { edges { node {
      key status lighthouses { totalCount } initiatives { totalCount } fieldSources { source } } } }
  }`);
  expect(actors.edges).toHaveLength(100);
  for (const { node } of actors.edges) {
    expect(node).toMatchObject({ lighthouses: { totalCount: 0 }, initiatives: { totalCount: 0 } });
  }
});

it("real projects, and through them actors, touch every lighthouse by topic", async () => {
  const { lighthouses } = await api.data<{
    lighthouses: {
      name: string;
      actorsOnTopics: { totalCount: number };
      projectsOnTopics: { totalCount: number };
    }[];
  }>("{ lighthouses { name actorsOnTopics { totalCount } projectsOnTopics { totalCount } } }");
  for (const { actorsOnTopics, projectsOnTopics } of lighthouses) {
    expect(projectsOnTopics.totalCount).toBeGreaterThan(0);
    expect(actorsOnTopics.totalCount).toBeGreaterThan(10);
  }
});
