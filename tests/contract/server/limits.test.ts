import { startTestServer, type TestServer } from "./testServer";

describe("the limits of a request", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  async function refusal(query: string, variables?: object) {
    const { status, body } = await server.post(query, variables);
    return { status, code: body.errors?.[0]?.extensions["code"], message: body.errors?.[0]?.message };
  }

  const nested = (levels: number, size = 1): string =>
    `plants(first: ${size}) { edges { node { name ${
      levels > 1 ? nested(levels - 1, size).replace("plants", "neighbours") : ""
    } } } }`;

  it("serve a query four connections deep and refuse a fifth", async () => {
    // A connection takes three levels, and the name is one more.
    expect((await server.post(`{ ${nested(4)} }`)).status).toBe(200);
    expect(await refusal(`{ ${nested(5)} }`)).toMatchObject({ status: 400, code: "LIMIT_EXCEEDED" });
  });

  it("count the depth inside fragments", async () => {
    const query = `{ ...all } fragment all on Query { ${nested(6)} }`;
    expect(await refusal(query)).toMatchObject({ status: 400, code: "LIMIT_EXCEEDED" });
  });

  it("allow 30 aliases and no 31st", async () => {
    const aliases = (count: number) =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: language`).join(" ")} }`;
    expect((await server.post(aliases(30))).body.errors).toBeUndefined();
    expect(await refusal(aliases(31))).toMatchObject({ status: 400, code: "LIMIT_EXCEEDED" });
  });

  it("bound the tokens of the query text", async () => {
    expect(await refusal(`{ ${"language ".repeat(5000)} }`)).toMatchObject({
      status: 400,
      code: "LIMIT_EXCEEDED",
      message: expect.stringContaining("5000 tokens") as string,
    });
  });

  it("serve 50 entries with three lists of 20, 5 and 5 each", async () => {
    const list = (first: number) =>
      `neighbours(first: ${first}) { totalCount edges { distance node { name } } }`;
    const query = `{ plants(first: 50) { edges { node { name a: ${list(20)} b: ${list(5)} c: ${list(5)} } } } }`;
    expect((await server.post(query)).body.errors).toBeUndefined();
  });

  it("refuse three nested pages of 100, also when the sizes are variables or the last entries", async () => {
    const byVariable = (size: string) => nested(3).replaceAll("first: 1", size);
    const expected = { status: 400, code: "LIMIT_EXCEEDED" };
    expect(await refusal(`{ ${nested(3, 100)} }`)).toMatchObject(expected);
    expect(await refusal(`{ ${byVariable("last: 100")} }`)).toMatchObject(expected);
    const query = `query Deep($size: Int) { ${byVariable("first: $size")} }`;
    expect((await server.post(query, { size: 1 })).body.errors).toBeUndefined();
    expect(await refusal(query, { size: 100 })).toMatchObject(expected);
  });

  it("refuse a body that is too large", async () => {
    const answer = await refusal("{ language }", { filler: "x".repeat(300_000) });
    expect(answer).toMatchObject({ status: 413, code: "LIMIT_EXCEEDED" });
  });

  it("refuse batches", async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([{ query: "{ language }" }, { query: "{ language }" }]),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });

  it("survive fragments that include each other", async () => {
    const query = "{ ...a } fragment a on Query { ...b ...b } fragment b on Query { ...a ...a }";
    expect(await refusal(query)).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
  });

  it("survive fragments that double at each step", async () => {
    const steps = Array.from({ length: 40 }, (_, index) => {
      const next = `plants { edges { node { name } } } ...f${index + 1}`;
      return `fragment f${index} on Query { ${next} ...f${index + 1} }`;
    });
    const query = `{ ...f0 } ${steps.join(" ")} fragment f40 on Query { language }`;
    const started = Date.now();
    expect((await server.post(query)).status).toBeLessThan(500);
    expect(Date.now() - started).toBeLessThan(2_000);
  });

  it("serve the introspection of query editors and refuse one without end", async () => {
    const ofType = (levels: number): string =>
      levels > 0 ? `name ofType { ${ofType(levels - 1)} }` : "name";
    const usual = `{ __schema { types { name fields { name args { name type { ${ofType(9)} } } } } } }`;
    expect((await server.post(usual)).body.errors).toBeUndefined();
    const circle = (levels: number): string =>
      levels > 0 ? `fields { type { ${circle(levels - 1)} } }` : "name";
    expect(await refusal(`{ __schema { types { ${circle(6)} } } }`)).toMatchObject({ status: 400 });
  });
});
