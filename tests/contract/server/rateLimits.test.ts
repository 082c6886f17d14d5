import { startRedis, type TestRedis } from "../../support/redis";
import { openClient, until } from "./socketClient";
import { startTestServer, type TestServer, type TestServerOptions } from "./testServer";

// 99 entries and the connection: a hundred points.
const COSTLY = "{ plants(first: 99) { edges { node { name } } } }";
const CHEAP = "{ plants(first: 98) { edges { node { name } } } }";

describe("the rate limits of an address", () => {
  const servers: TestServer[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  async function start(
    { costlyQueries = 1_000, publicMutations = 1_000 }: { costlyQueries?: number; publicMutations?: number },
    { config, ...options }: TestServerOptions = {},
  ): Promise<TestServer> {
    const server = await startTestServer({
      isPublicMutation: (name) => name === "sow",
      config: { rateLimits: { costlyQueries, publicMutations }, ...config },
      ...options,
    });
    servers.push(server);
    return server;
  }

  async function statuses(server: TestServer, queries: readonly string[], headers?: Record<string, string>) {
    const statuses: number[] = [];
    for (const query of queries) statuses.push((await server.post(query, {}, headers)).status);
    return statuses;
  }

  it("refuse one costly query too many with RATE_LIMITED, 429 and the time to wait", async () => {
    const server = await start({ costlyQueries: 2 });
    expect(await statuses(server, [COSTLY, COSTLY])).toEqual([200, 200]);
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: COSTLY }),
    });
    expect(response.status).toBe(429);
    const seconds = Number(response.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(30);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: `Your address has asked for more than 2 costly queries within a minute; wait ${seconds} seconds.`,
          extensions: { code: "RATE_LIMITED", retryAfterSeconds: seconds },
        },
      ],
    });
  });

  it("count no query below a hundred points, none that is refused, and nothing but GraphQL", async () => {
    const server = await start({ costlyQueries: 1 });
    const tooDear =
      "{ plants(first: 100) { edges { node { neighbours(first: 100) { edges { node { neighbours(first: 100) { totalCount } } } } } } } }";
    expect(await statuses(server, [CHEAP, CHEAP, tooDear, "{ unknown }"])).toEqual([200, 200, 400, 400]);
    await fetch(`${server.url}/healthz`);
    expect(await statuses(server, [COSTLY, COSTLY, CHEAP])).toEqual([200, 429, 200]);
  });

  it("count each public mutation of an operation: aliases, fragments, every use of a fragment", async () => {
    const server = await start({ publicMutations: 3 });
    expect(
      await statuses(server, ["mutation { a: sow b: sow ... on Mutation { c: sow } }", "mutation { sow }"]),
    ).toEqual([200, 429]);
    const other = await start({ publicMutations: 3 });
    const byFragment = 'mutation { ...f ... { ...f } } fragment f on Mutation { a: sow(name: "a") b: sow }';
    const { status, body } = await other.post(byFragment);
    expect(status).toBe(429);
    expect(body).not.toHaveProperty("data");
    expect(body.errors?.[0]?.message).toMatch(/more than 3 mutations without sign-in within a minute/);
  });

  it("count neither mutations that need a sign-in nor queries with public mutations, nor the other way round", async () => {
    const server = await start({ publicMutations: 1, costlyQueries: 1 });
    expect(
      await statuses(server, [
        "mutation { prune }",
        "mutation { prune }",
        "mutation { sow }",
        "mutation { sow }",
      ]),
    ).toEqual([200, 200, 200, 429]);
    expect(await statuses(server, [COSTLY, COSTLY, "mutation { prune }"])).toEqual([200, 429, 200]);
  });

  it("count the start of a subscription as a costly query, and refuse it alike", async () => {
    const server = await start({ costlyQueries: 2 });
    const client = openClient(server.url);
    const first = client.subscribe("subscription { gardenChanged }");
    await until(async () => (await statuses(server, [COSTLY]))[0] === 429);
    await expect(client.subscribe("subscription { gardenChanged }").next()).rejects.toMatchObject([
      { extensions: { code: "RATE_LIMITED", retryAfterSeconds: expect.any(Number) as number } },
    ]);
    await first.return!();
    await client.close();
  });

  it("believe no header about the address", async () => {
    const server = await start({ costlyQueries: 1 });
    expect(await statuses(server, [COSTLY], { "x-forwarded-for": "203.0.113.1" })).toEqual([200]);
    expect(await statuses(server, [COSTLY], { "x-forwarded-for": "203.0.113.2" })).toEqual([429]);
  });

  it.each([
    ["their number", 1],
    ["their addresses", ["loopback"]],
  ])("believe the trusted proxies, named by %s, and what they say last", async (_how, trustProxy) => {
    const server = await start(
      { costlyQueries: 1 },
      { config: { trustProxy, rateLimits: { costlyQueries: 1, publicMutations: 1 } } },
    );
    const from = (addresses: string) => statuses(server, [COSTLY], { "x-forwarded-for": addresses });
    expect(await from("203.0.113.1")).toEqual([200]);
    expect(await from("203.0.113.2")).toEqual([200]);
    expect(await from("198.51.100.9, 203.0.113.1")).toEqual([429]);
  });

  it("take the first 64 bits of an IPv6 address for one client, and an IPv4 address however it is written", async () => {
    const server = await start(
      { costlyQueries: 1 },
      { config: { trustProxy: 1, rateLimits: { costlyQueries: 1, publicMutations: 1 } } },
    );
    const from = (address: string) => statuses(server, [COSTLY], { "x-forwarded-for": address });
    expect(await from("2001:db8:1:1::1")).toEqual([200]);
    expect(await from("2001:0db8:0001:0001:ffff:ffff:ffff:ffff")).toEqual([429]);
    expect(await from("2001:db8:1:2::1")).toEqual([200]);
    expect(await from("203.0.113.1")).toEqual([200]);
    expect(await from("::ffff:203.0.113.1")).toEqual([429]);
  });

  it("are each server's own without Redis", async () => {
    const [one, other] = [await start({ costlyQueries: 1 }), await start({ costlyQueries: 1 })];
    expect(await statuses(one, [COSTLY, COSTLY])).toEqual([200, 429]);
    expect(await statuses(other, [COSTLY, COSTLY])).toEqual([200, 429]);
  });

  describe("with Redis", () => {
    let redis: TestRedis;
    beforeAll(async () => {
      redis = await startRedis({ password: "s3cret-of-redis" });
    });
    afterAll(() => redis?.remove());

    async function startShared(costlyQueries: number): Promise<TestServer> {
      return start(
        {},
        { config: { redisUrl: redis.url, rateLimits: { costlyQueries, publicMutations: 3 } } },
      );
    }

    it("are shared by all servers on it, and apart from each other", async () => {
      const [one, other] = [await startShared(3), await startShared(3)];
      // Nothing is counted until the connection stands.
      await until(async () => (await statuses(one, [COSTLY]))[0] === 429);
      expect(await statuses(other, [COSTLY, CHEAP])).toEqual([429, 200]);
      expect(await statuses(other, ["mutation { a: sow b: sow }"])).toEqual([200]);
      expect(await statuses(one, ["mutation { sow }", "mutation { sow }"])).toEqual([200, 429]);
    });

    it("let everything pass quickly while it does not answer, and count again when it does", async () => {
      const server = await startShared(3);
      await until(async () => (await statuses(server, [COSTLY]))[0] === 429);
      redis.freeze();
      const started = Date.now();
      expect(await statuses(server, [COSTLY])).toEqual([200]);
      expect(Date.now() - started).toBeLessThan(5_000);
      redis.thaw();
      await redis.stop();
      await until(() => server.log.some((line) => line.includes("Redis does not answer")));
      const without = Date.now();
      expect(new Set(await statuses(server, Array<string>(20).fill(COSTLY)))).toEqual(new Set([200]));
      // Each would wait half a second for an answer of Redis.
      expect(Date.now() - without).toBeLessThan(5_000);
      await redis.start();
      await until(async () => (await statuses(server, [COSTLY]))[0] === 429);
      expect(server.log.join("")).not.toContain("s3cret-of-redis");
    });
  });
});
