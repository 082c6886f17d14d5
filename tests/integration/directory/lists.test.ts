import { apiOver } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";

const api = apiOver(testDatabase({ name: "seeded" }));

interface Page {
  edges: { cursor: string; node: { key: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

const FIELDS =
  "edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount";

/** Every list of the API's root with an argument that keeps it short enough to walk through. */
const LISTS = [
  ["actors", "filter: { isInRegion: true }"],
  ["actors", "filter: { isInRegion: true }, orderBy: ACTIVITY_COUNT"],
  ["projects", "filter: { isAboutHealth: true }"],
  ["projects", 'filter: { isAboutHealth: true, startsFrom: "2023-01-01" }, orderBy: NAME'],
  ["topics", "filter: { schemes: [CLUSTER] }"],
  ["topics", "filter: { schemes: [EUROSCIVOC] }, orderBy: ACTOR_COUNT"],
] as const;

async function page(list: string, given: string): Promise<Page> {
  const data = await api.data<Record<string, Page>>(`{ ${list}(${given}) { ${FIELDS} } }`);
  return data[list]!;
}

async function walkForward(list: string, given: string): Promise<string[]> {
  const keys: string[] = [];
  let after = "";
  for (;;) {
    const { edges, pageInfo } = await page(list, `${given}, first: 37${after}`);
    keys.push(...edges.map(({ node }) => node.key));
    if (!pageInfo.hasNextPage) return keys;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

async function walkBackward(list: string, given: string): Promise<string[]> {
  const keys: string[] = [];
  let before = "";
  for (;;) {
    const { edges, pageInfo } = await page(list, `${given}, last: 41${before}`);
    keys.unshift(...edges.map(({ node }) => node.key));
    if (!pageInfo.hasPreviousPage) return keys;
    before = `, before: "${pageInfo.startCursor}"`;
  }
}

describe.each(LISTS)("%s(%s)", (list, given) => {
  it("shows every entry once, in the same order forward and backward, as many as totalCount says", async () => {
    const forward = await walkForward(list, given);
    expect(new Set(forward).size).toBe(forward.length);
    expect(await walkBackward(list, given)).toEqual(forward);
    expect((await page(list, `${given}, first: 0`)).totalCount).toBe(forward.length);
    expect(forward.length).toBeGreaterThan(100);
  });
});

it("a page between two cursors ends before the later one", async () => {
  const { edges } = await page("actors", "first: 10");
  const between = await page(
    "actors",
    `first: 50, after: "${edges[2]!.cursor}", before: "${edges[7]!.cursor}"`,
  );
  expect(between.edges.map(({ node }) => node.key)).toEqual(edges.slice(3, 7).map(({ node }) => node.key));
});

it("a list does not count itself unless asked to", async () => {
  const without = await api.statementsOf("{ actors(first: 3) { edges { node { key } } } }");
  expect(without).toEqual(["actors/list-by-name-forward"]);
  const counted = await api.statementsOf("{ actors(first: 3) { totalCount } }");
  expect(counted.sort()).toEqual(["actors/count", "actors/list-by-name-forward"]);
});

it("facets count the whole list, whatever the page", async () => {
  const { actors } = await api.data<{
    actors: {
      totalCount: number;
      facets: Record<"kinds" | "statuses" | "countries", { values: { value: string; count: number }[] }> & {
        topics: { values: { topic: { key: string }; count: number }[]; truncated: boolean };
      };
    };
  }>(`{ actors(first: 1, filter: { countries: ["DE"] }) { totalCount facets {
    kinds { values { value count } } statuses { values { value count } } countries { values { value count } }
    topics { values { topic { key } count } truncated } } } }`);
  for (const facet of [actors.facets.kinds, actors.facets.statuses, actors.facets.countries]) {
    expect(facet.values.reduce((total, { count }) => total + count, 0)).toBe(actors.totalCount);
  }
  const [first] = actors.facets.topics.values;
  const { topic } = await api.data<{ topic: { id: string } }>(`{ topic(key: "${first!.topic.key}") { id } }`);
  const narrowed = await api.data<{ actors: { totalCount: number } }>(
    'query ($ids: [ID!]) { actors(filter: { countries: ["DE"], topicIds: $ids }) { totalCount } }',
    { ids: [topic.id] },
  );
  expect(narrowed.actors.totalCount).toBe(first!.count);
});

it.each([
  ["first: 5, last: 5", "last"],
  ["first: -1", "first"],
  ["last: -1", "last"],
  ["first: 101", "first"],
  ["last: 101", "last"],
  ['after: "nonsense"', "after"],
])("refuses actors(%s) and names the argument %s", async (given, argument) => {
  const { errors } = await api.ask(`{ actors(${given}) { edges { cursor } } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
});

it("refuses a cursor of another order", async () => {
  const { edges } = await page("actors", "first: 1");
  const { errors } = await api.ask(
    `{ actors(orderBy: ACTIVITY_COUNT, after: "${edges[0]!.cursor}") { edges { cursor } } }`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "after" });
});
