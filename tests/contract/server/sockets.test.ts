import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import WebSocket from "ws";
import { createPubSub } from "../../../src/pubsub/pubSub";
import { openClient, until } from "./socketClient";
import { testSchema } from "./testSchema";
import { startTestServer, type TestServer, type TestServerOptions } from "./testServer";

const SUBSCRIPTION = "subscription { gardenChanged }";

describe("a WebSocket", () => {
  const pubSub = createPubSub({ redisUrl: null });
  let server: TestServer;
  beforeEach(() => {
    server = undefined as never;
  });
  afterEach(async () => {
    await server.close();
    await until(() => pubSub.subscriberCount() === 0);
  });
  afterAll(() => pubSub.close());

  async function start(options: TestServerOptions = {}): Promise<void> {
    server = await startTestServer({ schema: testSchema(pubSub), ...options });
  }

  /** A WebSocket without the manners of a client. */
  function open({
    path = "/graphql",
    protocols = ["graphql-transport-ws"],
    headers = {},
    autoPong = true,
  } = {}) {
    return new WebSocket(`${server.url.replace("http", "ws")}${path}`, protocols, { headers, autoPong });
  }

  async function end(socket: WebSocket): Promise<number> {
    const [code] = (await once(socket, "close")) as [number];
    return code;
  }

  /** The HTTP status of the refusal and its body, or the status 101. */
  async function answered(socket: WebSocket): Promise<{ status: number; body?: unknown }> {
    return new Promise((resolve) => {
      socket.once("open", () => resolve({ status: 101 }));
      socket.once("unexpected-response", (_request, response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () =>
          resolve({ status: response.statusCode!, body: JSON.parse(text || "null") as unknown }),
        );
      });
    });
  }

  it("opens at /graphql and nowhere else", async () => {
    await start();
    expect(await answered(open())).toEqual({ status: 101 });
    for (const [path, status] of [
      ["/", 302],
      ["/healthz", 200],
      ["/graphql/other", 404],
      ["/nowhere", 404],
    ] as const)
      expect(await answered(open({ path }))).toMatchObject({ status });
  });

  it("opens for programs and for pages of its own origin, not for other sites", async () => {
    await start();
    expect(await answered(open({ headers: { origin: server.url } }))).toEqual({ status: 101 });
    for (const origin of [
      "https://elsewhere.example",
      "null",
      server.url.replace("127.0.0.1", "localhost"),
    ]) {
      expect(await answered(open({ headers: { origin } }))).toMatchObject({
        status: 403,
        body: { errors: [{ extensions: { code: "FORBIDDEN" } }] },
      });
    }
  });

  it("ends with 4406 without the protocol and with 4400 for what is none", async () => {
    await start();
    expect(await end(open({ protocols: [] }))).toBe(4406);
    const socket = open();
    await once(socket, "open");
    socket.send("hello");
    expect(await end(socket)).toBe(4400);
  });

  it("ends with 4408 when nobody says who is there", async () => {
    await start({ limits: { socketInitMs: 50 } });
    expect(await end(open())).toBe(4408);
  });

  it("ends with 4401 for a subscription before anybody said who is there", async () => {
    await start();
    const hasty = open();
    await once(hasty, "open");
    hasty.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query: SUBSCRIPTION } }));
    expect(await end(hasty)).toBe(4401);
  });

  it("ends with 1009 for a message as large as no body may be, without a word on the console", async () => {
    await start();
    const spoken = jest.spyOn(console, "error");
    const socket = open();
    await once(socket, "open");
    socket.send(JSON.stringify({ type: "connection_init", payload: { filler: "x".repeat(300_000) } }));
    expect(await end(socket)).toBe(1009);
    await until(() => server.log.some((line) => line.includes("broke the WebSocket protocol")));
    expect(spoken).not.toHaveBeenCalled();
    spoken.mockRestore();
  });

  it("is pinged, and ended when it does not answer", async () => {
    await start({ limits: { socketPingMs: 400 } });
    const [deaf, healthy] = [open({ autoPong: false }), open()];
    healthy.on("open", () => healthy.send(JSON.stringify({ type: "connection_init" })));
    const pings: unknown[] = [];
    healthy.on("ping", (data) => pings.push(data));
    expect(await end(deaf)).toBe(1006);
    await until(() => pings.length > 2);
    expect(healthy.readyState).toBe(WebSocket.OPEN);
  });

  it("has at most 20 subscriptions at a time", async () => {
    await start();
    const client = openClient(server.url);
    const events = Array.from({ length: 20 }, () => client.subscribe(SUBSCRIPTION));
    await until(() => pubSub.subscriberCount() === 20);
    await expect(client.subscribe(SUBSCRIPTION).next()).rejects.toMatchObject([
      { extensions: { code: "LIMIT_EXCEEDED" } },
    ]);
    await events[0]!.return!();
    await until(() => pubSub.subscriberCount() === 19);
    const next = client.subscribe(SUBSCRIPTION);
    await until(() => pubSub.subscriberCount() === 20);
    pubSub.publish("networkChanged", { revision: 1 });
    for (const each of [...events.slice(1), next]) expect((await each.next()).value).toHaveProperty("data");
    await client.close();
  });

  it("is one of at most 50 from an address", async () => {
    await start({ config: { trustProxy: 1 } });
    const from = (address: string) => open({ headers: { "x-forwarded-for": address } });
    const sockets = Array.from({ length: 50 }, () => from("203.0.113.7"));
    await Promise.all(sockets.map((socket) => once(socket, "open")));
    expect(await answered(from("203.0.113.7"))).toMatchObject({
      status: 429,
      body: { errors: [{ extensions: { code: "LIMIT_EXCEEDED" } }] },
    });
    expect(await answered(from("203.0.113.8"))).toEqual({ status: 101 });
    sockets[0]!.close();
    await end(sockets[0]!);
    await until(async () => (await answered(from("203.0.113.7"))).status === 101);
  });

  it("is told with 1001 that the server closes, which waits for no client", async () => {
    await start({ limits: { closeTimeoutMs: 10_000 } });
    const client = openClient(server.url);
    const events = client.subscribe(SUBSCRIPTION);
    await until(() => pubSub.subscriberCount() === 1);
    const started = Date.now();
    const closing = server.close();
    await expect(events.next()).rejects.toMatchObject({ code: 1001 });
    await closing;
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(pubSub.subscriberCount()).toBe(0);
  });

  it("is cut off when it does not go in time", async () => {
    await start({ limits: { closeTimeoutMs: 100 } });
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const asked = ["GET /graphql HTTP/1.1", "Host: x", "Connection: Upgrade", "Upgrade: websocket"];
    const key = ["Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="];
    socket.write([...asked, ...key, "Sec-WebSocket-Protocol: graphql-transport-ws", "", ""].join("\r\n"));
    await once(socket, "data");
    socket.on("error", () => undefined).resume();
    const closed = once(socket, "close");
    const started = Date.now();
    await server.close();
    expect(Date.now() - started).toBeLessThan(10_000);
    await closed;
  });

  it("leaves alone who offers another protocol, such as HTTP/2: the request is answered as it is", async () => {
    await start();
    const body = JSON.stringify({
      query: "query Q($d: Date!) { day(day: $d) }",
      variables: { d: "2024-02-29" },
    });
    for (const agent of [undefined, false] as const) {
      const outgoing = request(`${server.url}/graphql`, {
        method: "POST",
        ...(agent === undefined ? {} : { agent }),
        headers: {
          "content-type": "application/json",
          connection: "Upgrade, HTTP2-Settings",
          upgrade: "h2c",
          "http2-settings": "AAMAAABkAAQAoAAAAAIAAAAA",
        },
      });
      outgoing.end(body);
      const [response] = (await once(outgoing, "response")) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      expect(JSON.parse(Buffer.concat(chunks).toString())).toEqual({ data: { day: "2024-02-29" } });
    }
  });
});
