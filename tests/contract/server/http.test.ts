import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { startTestServer, type TestServer } from "./testServer";

describe("the HTTP side", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it("says that it is alive", async () => {
    const response = await fetch(`${server.url}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: "alive" });
  });

  it("is ready when the database is reachable, migrated and seeded", async () => {
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: "ready", reachable: true, migrated: true, seeded: true });
  });

  it("is not ready before it is seeded, nor when the check fails", async () => {
    const checks = [
      () => Promise.resolve({ reachable: true, migrated: true, seeded: false }),
      () => Promise.reject(new Error("no database")),
    ];
    const unready = await startTestServer({ readiness: () => checks.shift()!() });
    const first = await fetch(`${unready.url}/readyz`);
    expect(first.status).toBe(503);
    expect(await first.json()).toMatchObject({ status: "not ready", reachable: true, seeded: false });
    const second = await fetch(`${unready.url}/readyz`);
    expect(second.status).toBe(503);
    expect(await second.json()).toMatchObject({ reachable: false });
    await unready.close();
  });

  it("refuses queries that another site's form or image could send", async () => {
    const query = encodeURIComponent("{ language }");
    const asImage = await fetch(`${server.url}/graphql?query=${query}`, { headers: { accept: "image/*" } });
    expect(asImage.status).toBe(400);
    const asForm = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: JSON.stringify({ query: "{ language }" }),
    });
    expect(asForm.status).toBeGreaterThanOrEqual(400);
    expect(await asForm.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });

  it("serves a query by GET to a client that says it is one", async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent("{ language }")}`, {
      headers: { "apollo-require-preflight": "yes" },
    });
    expect(await response.json()).toEqual({ data: { language: "EN" } });
  });

  it("answers what is no JSON and what is no address with errors in GraphQL's form", async () => {
    const broken = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    const nowhere = await fetch(`${server.url}/nowhere`);
    expect(nowhere.status).toBe(404);
    expect(await nowhere.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  });

  it.each(["PUT", "PATCH", "DELETE", "OPTIONS"])(
    "answers %s with 405 and what is allowed",
    async (method) => {
      const response = await fetch(`${server.url}/graphql`, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    },
  );

  it("answers an address that cannot be read in GraphQL's form of errors", async () => {
    const response = await fetch(`${server.url}/%`);
    expect(response.status).toBe(400);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });

  it("tells browsers to load nothing from elsewhere, in every answer", async () => {
    for (const path of ["/graphql", "/healthz", "/nowhere"]) {
      const { headers } = await fetch(`${server.url}${path}`, { headers: { accept: "text/html" } });
      const policy = headers.get("content-security-policy");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/https?:|\*/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  it("allows pages a WebSocket to their own host, and to no other that the request names", async () => {
    const policy = async (host: string) => {
      const outgoing = request(`${server.url}/graphql`, { headers: { host, accept: "text/html" } }).end();
      const [response] = (await once(outgoing, "response")) as [IncomingMessage];
      response.resume();
      return /connect-src [^;]*/.exec(String(response.headers["content-security-policy"]))?.[0];
    };
    const { host } = new URL(server.url);
    expect(await policy(host)).toBe(`connect-src 'self' ws://${host} wss://${host}`);
    expect(await policy("[::1]:4000")).toBe("connect-src 'self' ws://[::1]:4000 wss://[::1]:4000");
    for (const odd of ["x; script-src *", "* https://x", "x,y", "a@b"])
      expect(await policy(odd)).toBe("connect-src 'self'");
  });

  it("gives the context authorization, address and language of the request", async () => {
    const { body } = await server.post(
      "{ facts }",
      {},
      { authorization: "Bearer x", "accept-language": "de" },
    );
    expect(JSON.parse(body.data!["facts"] as string)).toEqual({
      authorization: "Bearer x",
      address: "127.0.0.1",
      language: "DE",
    });
  });

  it("reads the language from Accept-Language", async () => {
    const { body } = await server.post(
      "{ language }",
      {},
      { "accept-language": "fr, de-AT;q=0.9, en;q=0.8" },
    );
    expect(body.data).toEqual({ language: "DE" });
  });

  it("logs method, path and a request id, and nothing that was asked", async () => {
    const response = await fetch(`${server.url}/graphql?secret=question`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: "query ($day: Date!) { day(day: $day) }",
        variables: { day: "1961-02-03" },
      }),
    });
    await response.json();
    const id = response.headers.get("x-request-id")!;
    // The line is written once the answer has left.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const lines = server.log.filter((line) => line.includes(id));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ method: "POST", path: "/graphql", status: 200 });
    expect(server.log.join("")).not.toMatch(/1961|question/);
  });
});
