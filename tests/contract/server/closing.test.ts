import { once } from "node:events";
import { Agent, request } from "node:http";
import { waiting } from "./testSchema";
import { startTestServer, type TestServer } from "./testServer";

describe("closing the server", () => {
  it("lets a running request end, though its connection is kept alive", async () => {
    const server = await startTestServer();
    const agent = new Agent({ keepAlive: true });
    await post(server, agent, "{ language }");
    const isRunning = once(waiting, "started");
    const running = post(server, agent, "{ wait(for: 300) }");
    await isRunning;
    const started = Date.now();
    await server.close();
    expect(Date.now() - started).toBeLessThan(2_000);
    expect(await running).toContain("waited");
    agent.destroy();
  });

  it("accepts nothing new", async () => {
    const server = await startTestServer();
    await server.close();
    await expect(server.post("{ language }")).rejects.toThrow();
  });

  it("cuts off a request that does not end in time", async () => {
    const server = await startTestServer({ limits: { closeTimeoutMs: 100 } });
    const isRunning = once(waiting, "started");
    const running = post(server, new Agent(), "{ wait(for: 4000) }").catch(() => "cut off");
    await isRunning;
    const started = Date.now();
    await server.close();
    expect(Date.now() - started).toBeLessThan(3_000);
    expect(await running).toBe("cut off");
  });

  it("may be asked for twice", async () => {
    const server = await startTestServer();
    await Promise.all([server.close(), server.close()]);
    await server.close();
  });
});

function post(server: TestServer, agent: Agent, query: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${server.url}/graphql`,
      { method: "POST", agent, headers: { "content-type": "application/json" } },
      (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () => resolve(text));
        response.on("error", reject);
      },
    );
    outgoing.on("error", reject);
    outgoing.end(JSON.stringify({ query }));
  });
}
