import { unauthenticated } from "../../../src/graphql/errors";
import { buildSchema } from "graphql";
import { encodeId } from "../../../src/graphql/nodeId";
import { classifyDatabaseError } from "../../../src/server/classifyDatabaseError";
import { startTestServer, type TestServer } from "./testServer";

describe("what clients see of errors", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ classifyError: classifyDatabaseError });
  });
  afterAll(() => server.close());

  async function errorOf(query: string, variables?: object) {
    const { status, body } = await server.post(query, variables);
    return { status, ...body.errors?.[0] };
  }

  it("is nothing of an error that nobody foresaw, which is logged whole", async () => {
    expect(await errorOf("{ broken }")).toEqual({
      status: 200,
      message: "Unexpected error.",
      path: ["broken"],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    });
    const logged = server.log.map((line) => JSON.parse(line) as Record<string, unknown>);
    const entry = logged.find(({ msg }) => msg === "unexpected error");
    expect(JSON.stringify(entry)).toContain("secret table name");
    expect(JSON.stringify(entry)).toContain("testSchema");
    expect(entry?.["reqId"]).toEqual(expect.any(String));
  });

  it("is nothing of a context that cannot be made", async () => {
    const failing = await startTestServer({ context: () => Promise.reject(new Error("secret address")) });
    const { body } = await failing.post("{ language }");
    expect(body.errors).toEqual([
      { message: "Unexpected error.", extensions: { code: "INTERNAL_SERVER_ERROR" } },
    ]);
    expect(failing.log.join("")).toContain("secret address");
    await failing.close();
  });

  it("is 401 with a challenge when who asks is not proven, and no more than message and code", async () => {
    const refusing = await startTestServer({ context: () => Promise.reject(unauthenticated()) });
    const response = await fetch(`${refusing.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ language }" }),
    });
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    expect(await response.json()).toEqual({
      errors: [{ message: unauthenticated().message, extensions: { code: "UNAUTHENTICATED" } }],
    });
    await refusing.close();
  });

  it("is the limit when a statement took too long", async () => {
    const error = await errorOf("{ slowStatement }");
    expect(error).toMatchObject({ status: 200, extensions: { code: "LIMIT_EXCEEDED" } });
    expect(error.message).not.toContain("secret");
  });

  it("is the argument that names nothing", async () => {
    expect(
      await errorOf("query ($id: ID!) { node(id: $id) { id } }", { id: encodeId("Plant", "x") }),
    ).toMatchObject({
      message: 'Argument "id" names nothing that exists: Plant "x" was not found.',
      extensions: { code: "NOT_FOUND", argument: "id" },
    });
  });

  it("is the argument that is of the wrong type", async () => {
    expect(
      await errorOf("query ($id: ID!) { node(id: $id) { id } }", { id: encodeId("Animal", "x") }),
    ).toMatchObject({
      message: 'Argument "id" is the id of a type Animal; expected the id of a type Plant.',
      extensions: { code: "BAD_USER_INPUT", argument: "id" },
    });
  });

  it("is BAD_USER_INPUT and 400 for everything that is wrong with the request itself", async () => {
    const requests: [string, object?][] = [
      ["{ language"],
      ["{ lnguage }"],
      ['{ day(day: "2023-02-30") }'],
      ["query ($day: Date!) { day(day: $day) }", { day: "30.2.2023" }],
      ["query ($day: Date!) { day(day: $day) }", {}],
      ["query A { language } query B { language }"],
      [""],
    ];
    for (const [query, variables] of requests) {
      expect(await errorOf(query, variables)).toMatchObject({
        status: 400,
        extensions: { code: "BAD_USER_INPUT" },
      });
    }
  });

  it.each([
    ['{ day(day: "2023-02-30") }', undefined, "day"],
    ["{ node(id: null) { id } }", undefined, "id"],
    ["{ node { id } }", undefined, "id"],
    ["{ plants(first: {}) { totalCount } }", undefined, "first"],
    ["query ($on: Date!) { day(day: $on) }", { on: "30.2.2023" }, "on"],
    ["{ lnguage }", undefined, "query"],
  ])("names the argument for %s", async (query, variables, argument) => {
    expect((await errorOf(query, variables)).extensions).toEqual({ code: "BAD_USER_INPUT", argument });
  });

  it.each([
    ["mutation { language }", "type Query { language: String }", "queries"],
    ["subscription { language }", "type Query { language: String }", "queries"],
    [
      "subscription { language }",
      "type Query { language: String } type Mutation { learn: String }",
      "queries and mutations",
    ],
  ])("says of %s what there is instead in %s", async (query, schema, answered) => {
    const small = await startTestServer({ schema: buildSchema(schema) });
    const { status, body } = await small.post(query);
    await small.close();
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { message: `This service answers ${answered} only.`, extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });

  it("is the limit for what nests too deep to be read and for more errors than are told", async () => {
    const lists = await errorOf(`{ node(id: ${"[".repeat(2400)}${"]".repeat(2400)}) { id } }`);
    const fields = await errorOf(`{ ${"plants { ".repeat(2400)} x ${"}".repeat(2400)} }`);
    for (const error of [lists, fields]) {
      expect(error.extensions?.["code"]).toMatch(/LIMIT_EXCEEDED|BAD_USER_INPUT/);
      expect(error.status).toBe(400);
      expect(error.message).not.toContain("call stack");
    }
    const { body } = await server.post(`{ ${Array.from({ length: 150 }, (_, n) => `x${n}`).join(" ")} }`);
    expect(body.errors!.at(-1)).toMatchObject({ extensions: { code: "LIMIT_EXCEEDED" } });
  });

  it("repeats at most 100 characters of what was asked", async () => {
    const long = "y".repeat(5_000);
    for (const query of [
      `{ day(day: "${long}") }`,
      `{ ${long} }`,
      `{ node(id: "${encodeId("Plant", long)}") { id } }`,
    ]) {
      expect((await errorOf(query)).message!.length).toBeLessThan(400);
    }
  });

  it("says what a day looks like", async () => {
    const { message } = await errorOf('{ day(day: "2023-02-30") }');
    expect(message).toContain('"YYYY-MM-DD"');
    expect(message).toContain('"2023-02-30"');
  });

  it("names the argument for a variable that is null where none may be", async () => {
    const error = await errorOf('query ($day: Date = "2024-01-01") { day(day: $day) }', { day: null });
    expect(error).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
  });
});
