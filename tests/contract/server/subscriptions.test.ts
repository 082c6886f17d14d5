import { forbidden, unauthenticated } from "../../../src/graphql/errors";
import { createPubSub, type PubSub } from "../../../src/pubsub/pubSub";
import type { RequestFacts } from "../../../src/server/requestFacts";
import { openClient, type SocketClient, until } from "./socketClient";
import { testSchema } from "./testSchema";
import { startTestServer, type TestServer } from "./testServer";

describe("a subscription", () => {
  let pubSub: PubSub;
  let server: TestServer;
  let client: SocketClient;
  /** What the context refuses with, if anything. */
  let refusal: Error | null = null;
  let contexts = 0;
  beforeAll(async () => {
    pubSub = createPubSub({ redisUrl: null });
    server = await startTestServer({
      schema: testSchema(pubSub),
      context: (facts) => {
        if (refusal) throw refusal;
        if (facts.authorization === "Bearer forged") throw unauthenticated();
        return { ...facts, context: ++contexts };
      },
    });
  });
  afterAll(async () => {
    await server.close();
    await pubSub.close();
  });
  beforeEach(() => {
    refusal = null;
    client = openClient(server.url, { authorization: "Bearer good", acceptLanguage: "de" });
  });
  afterEach(async () => {
    await client.close();
    await until(() => pubSub.subscriberCount() === 0);
  });

  /** Subscribes and resolves once the server listens. */
  async function opened(query: string, { on = client, variables = {} } = {}) {
    const before = pubSub.subscriberCount();
    const events = on.subscribe(query, variables);
    await until(() => pubSub.subscriberCount() === before + 1);
    return events;
  }

  it("delivers what happens from then on, in its order", async () => {
    pubSub.publish("actorChanged", { key: "before" });
    const events = await opened("subscription { plantChanged { name } }");
    pubSub.publish("actorChanged", { key: "rose" });
    pubSub.publish("actorChanged", { key: "oak" });
    expect((await events.next()).value).toEqual({ data: { plantChanged: { name: "rose" } } });
    expect((await events.next()).value).toEqual({ data: { plantChanged: { name: "oak" } } });
  });

  it("leaves out the events that have nothing for the subscriber", async () => {
    const events = await opened("subscription { plantChanged { name } }");
    for (const key of ["hidden", "rose"]) pubSub.publish("actorChanged", { key });
    expect((await events.next()).value).toEqual({ data: { plantChanged: { name: "rose" } } });
  });

  it("has a context of its own for the operation and for each event", async () => {
    const events = await opened("subscription { gardenChanged }");
    const first = contexts;
    for (const revision of [1, 2, 3]) {
      pubSub.publish("networkChanged", { revision });
      expect(await factsOf(events)).toMatchObject({ context: first + revision });
    }
  });

  it("is served as who the parameters say, in their language or that of the request", async () => {
    const anonymous = openClient(server.url, undefined, {
      authorization: "Bearer of the request",
      "accept-language": "de",
    });
    const byParameter = await opened("subscription { gardenChanged }");
    const byHeader = await opened("subscription { gardenChanged }", { on: anonymous });
    pubSub.publish("networkChanged", { revision: 1 });
    const address = "127.0.0.1";
    expect(await factsOf(byParameter)).toMatchObject({
      authorization: "Bearer good",
      language: "DE",
      address,
    });
    expect(await factsOf(byHeader)).toMatchObject({ authorization: null, language: "DE", address });
    await anonymous.close();
  });

  it.each([["a forged token", "Bearer forged"]])(
    "ends the WebSocket with 4401 for %s",
    async (_what, token) => {
      const forger = openClient(server.url, { authorization: token });
      await expect(forger.subscribe("subscription { gardenChanged }").next()).rejects.toMatchObject({
        code: 4401,
      });
      expect(await forger.closed).toBe(4401);
      expect(pubSub.subscriberCount()).toBe(0);
    },
  );

  it("takes a token that is no text for one, not for none", async () => {
    const odd = openClient(server.url, { authorization: { Bearer: "good" } });
    const events = await opened("subscription { gardenChanged }", { on: odd });
    pubSub.publish("networkChanged", { revision: 1 });
    expect(await factsOf(events)).toMatchObject({ authorization: '{"Bearer":"good"}' });
    await odd.close();
  });

  it.each([
    ["4401 once its token no longer holds", unauthenticated(), 4401],
    ["4403 once its rights are gone", forbidden("Gone."), 4403],
  ])("ends the WebSocket with %s, before it delivers another event", async (_what, error, code) => {
    const events = await opened("subscription { plantChanged { name } }");
    pubSub.publish("actorChanged", { key: "rose" });
    await events.next();
    refusal = error;
    pubSub.publish("actorChanged", { key: "oak" });
    await expect(events.next()).rejects.toMatchObject({ code });
    expect(await client.closed).toBe(code);
    await until(() => pubSub.subscriberCount() === 0);
  });

  it("ends alone when an event's field says that the subscriber may not have it", async () => {
    const refused = await opened("subscription { plantChanged { name } }");
    const other = await opened("subscription { gardenChanged }");
    pubSub.publish("actorChanged", { key: "forbidden" });
    await expect(refused.next()).rejects.toMatchObject([
      { message: "Members of the garden may see this plant.", extensions: { code: "FORBIDDEN" } },
    ]);
    await until(() => pubSub.subscriberCount() === 1);
    pubSub.publish("networkChanged", { revision: 1 });
    expect(await factsOf(other)).toMatchObject({ authorization: "Bearer good" });
  });

  it("tells nothing of an error that nobody foresaw, logs it whole and goes on", async () => {
    const events = await opened("subscription { plantChanged { name } }");
    pubSub.publish("actorChanged", { key: "broken" });
    expect((await events.next()).value).toEqual({
      data: { plantChanged: null },
      errors: [
        {
          message: "Unexpected error.",
          path: ["plantChanged"],
          locations: [{ line: 1, column: 16 }],
          extensions: { code: "INTERNAL_SERVER_ERROR" },
        },
      ],
    });
    const entry = server.log.find((line) => line.includes("secret greenhouse"));
    expect(JSON.parse(entry!)).toMatchObject({
      msg: "unexpected error",
      reqId: expect.any(String) as string,
    });
    pubSub.publish("actorChanged", { key: "rose" });
    expect((await events.next()).value).toEqual({ data: { plantChanged: { name: "rose" } } });
  });

  it("ends with a masked error when its context cannot be made", async () => {
    const events = await opened("subscription { plantChanged { name } }");
    refusal = new Error("secret address");
    pubSub.publish("actorChanged", { key: "rose" });
    await expect(events.next()).rejects.toEqual([
      { message: "Unexpected error.", extensions: { code: "INTERNAL_SERVER_ERROR" } },
    ]);
    await expect(client.subscribe("subscription { gardenChanged }").next()).rejects.toEqual([
      { message: "Unexpected error.", extensions: { code: "INTERNAL_SERVER_ERROR" } },
    ]);
  });

  it("frees what it held when the client completes it, or is gone, even before the first event", async () => {
    const completed = await opened("subscription { gardenChanged }");
    const events = await opened("subscription { plantChanged { name } }");
    pubSub.publish("actorChanged", { key: "rose" });
    await events.next();
    await completed.return!();
    await until(() => pubSub.subscriberCount() === 1);
    await client.close();
    await until(() => pubSub.subscriberCount() === 0);
  });

  it("frees what it held when it is completed while it is being opened", async () => {
    for (let round = 0; round < 20; round++) {
      const events = client.subscribe("subscription { gardenChanged }");
      if (round % 2) await new Promise((resolve) => setTimeout(resolve, round / 10));
      await events.return!();
    }
    // By the time that this one is answered, those before it are.
    const last = client.subscribe("subscription { plantChanged { name } }");
    const again = setInterval(() => pubSub.publish("actorChanged", { key: "rose" }), 10);
    await last.next().finally(() => clearInterval(again));
    await last.return!();
    await until(() => pubSub.subscriberCount() === 0);
  });

  it.each(["{ language }", "mutation { sow }"])(
    "is all that a WebSocket answers: it refuses %s",
    async (query) => {
      await expect(client.subscribe(query).next()).rejects.toMatchObject([
        {
          message: "A WebSocket answers subscriptions only; send queries and mutations by POST.",
          extensions: { code: "BAD_USER_INPUT", argument: "query" },
        },
      ]);
    },
  );

  it("is refused by POST, with the way to it", async () => {
    const { status, body } = await server.post("subscription { gardenChanged }");
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      {
        message:
          "Subscriptions are answered over a WebSocket at this address, with the protocol graphql-transport-ws.",
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });

  const nested = (levels: number, size: number): string =>
    `neighbours(first: ${size}) { edges { node { name ${levels > 1 ? nested(levels - 1, size) : ""} } } }`;

  it.each([
    ["syntax", "subscription { plantChanged { name }"],
    ["an unknown field", "subscription { plantChanged { height } }"],
    ["two root fields", "subscription { gardenChanged again: gardenChanged }"],
    [
      "an argument of the wrong type",
      "subscription { plantChanged { neighbours(first: {}) { totalCount } } }",
    ],
    ["several operations", "subscription A { gardenChanged } subscription B { gardenChanged }"],
    ["tokens", `subscription { plantChanged { ${"name ".repeat(5_000)} } }`],
    ["depth", `subscription { plantChanged { ${nested(5, 1)} } }`],
    [
      "aliases",
      `subscription { plantChanged { ${Array.from({ length: 31 }, (_, n) => `a${n}: name`).join(" ")} } }`,
    ],
  ])("has the very limits and errors of a request by POST: %s", async (_what, query) => {
    const { body } = await server.post(query);
    expect(body.errors).toBeDefined();
    await expect(client.subscribe(query).next()).rejects.toEqual(body.errors);
  });

  it("has the cost of a query", async () => {
    const selection = nested(3, 100);
    const { body } = await server.post(`query { node(id: "") { ... on Plant { ${selection} } } }`);
    const events = client.subscribe(`subscription { plantChanged { ${selection} } }`);
    await expect(events.next()).rejects.toMatchObject([
      { message: body.errors![0]!.message, extensions: { code: "LIMIT_EXCEEDED" } },
    ]);
  });
});

async function factsOf(events: AsyncIterator<{ data?: unknown }>): Promise<RequestFacts> {
  const { value } = (await events.next()) as { value: { data: { gardenChanged: string } } };
  return JSON.parse(value.data.gardenChanged) as RequestFacts;
}
