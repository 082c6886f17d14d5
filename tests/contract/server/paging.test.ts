import { counts } from "./testSchema";
import { startTestServer, type TestServer } from "./testServer";

interface Plants {
  edges: { cursor: string; distance: number; node: { name: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

describe("a list over HTTP", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  const QUERY = `query ($first: Int, $last: Int, $after: String, $before: String) {
    plants(first: $first, last: $last, after: $after, before: $before) {
      edges { cursor distance node { name } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

  async function page(variables: object): Promise<Plants> {
    const { body } = await server.post(QUERY, variables);
    expect(body.errors).toBeUndefined();
    return body.data!["plants"] as Plants;
  }

  it("shows the first 20 unless told otherwise", async () => {
    expect((await page({})).edges).toHaveLength(20);
  });

  it("shows the last ones when only last is given, though the schema gives first a default", async () => {
    expect((await page({ last: 3 })).edges.map(({ node }) => node.name)).toEqual([
      "plant-247",
      "plant-248",
      "plant-249",
    ]);
    const { body } = await server.post("{ plants(last: 2) { edges { node { name } } } }");
    expect((body.data!["plants"] as Plants).edges).toHaveLength(2);
  });

  it("refuses first and last together, even when first is the default", async () => {
    for (const first of [5, 20]) {
      const { body } = await server.post(QUERY, { first, last: 5 });
      expect(body.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "last" });
    }
    const { body } = await server.post("{ plants(first: 20, last: 2) { totalCount } }");
    expect(body.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "last" });
  });

  it("walks the whole list forward and backward", async () => {
    const forward: string[] = [];
    for (let at: Plants | undefined; at?.pageInfo.hasNextPage !== false;) {
      at = await page({ first: 100, after: at?.pageInfo.endCursor });
      forward.push(...at.edges.map(({ node }) => node.name));
    }
    expect(forward).toHaveLength(250);
    const backward: string[] = [];
    for (let at: Plants | undefined; at?.pageInfo.hasPreviousPage !== false;) {
      at = await page({ last: 100, before: at?.pageInfo.startCursor });
      backward.unshift(...at.edges.map(({ node }) => node.name));
    }
    expect(backward).toEqual(forward);
  });

  it("counts only when asked", async () => {
    counts.totalCount = 0;
    await page({ first: 2 });
    expect(counts.totalCount).toBe(0);
    const { body } = await server.post("{ plants(first: 2) { totalCount } }");
    expect(body.data).toEqual({ plants: { totalCount: 250 } });
    expect(counts.totalCount).toBe(1);
  });

  it("finds an object again by its id, as its own type", async () => {
    const { body } = await server.post("{ plants(first: 1) { edges { node { id } } } }");
    const { id } = (body.data!["plants"] as { edges: { node: { id: string } }[] }).edges[0]!.node;
    const again = await server.post("query ($id: ID!) { node(id: $id) { __typename id } }", { id });
    expect(again.body.data).toEqual({ node: { __typename: "Plant", id } });
  });
});
