import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentNode, Kind, parse } from "graphql";
import WebSocket from "ws";
import { createPubSub } from "../../../src/pubsub/pubSub";
import { until } from "./socketClient";
import { testSchema } from "./testSchema";
import { startTestServer, type TestServer } from "./testServer";

const ROOT = join(__dirname, "../../..");
const BUILT = join(ROOT, "dist/web/graphiql");
const EXAMPLES = join(ROOT, "src/web/graphiql/examples");

describe("the query editor", () => {
  let server: TestServer;
  let page: Response;
  let html: string;
  beforeAll(async () => {
    execFileSync(process.execPath, [join(ROOT, "src/web/graphiql/build.mjs")], { cwd: ROOT });
    server = await startTestServer();
    page = await fetch(`${server.url}/graphql`, { headers: { accept: "text/html,*/*;q=0.8" } });
    html = await page.text();
  }, 60_000);
  afterAll(() => server.close());

  it("is what a browser gets at the address of the API, and at the root", async () => {
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(html).toContain("<title>Lighthouse Network");
    const root = await fetch(`${server.url}/`, { headers: { accept: "text/html" } });
    expect(root.url).toBe(`${server.url}/graphql`);
  });

  it("refers to nothing on another origin", () => {
    const references = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, reference]) => reference);
    expect(references.length).toBeGreaterThan(2);
    for (const reference of references) expect(reference).toMatch(/^\/graphql\/assets\//);
    const styles = readdirSync(BUILT).filter((name) => name.endsWith(".css"));
    expect(styles.length).toBeGreaterThan(0);
    for (const name of styles) {
      expect(readFileSync(join(BUILT, name), "utf8")).not.toMatch(
        /(url\(["']?|@import\s*["'])(https?:)?\/\/(?!www\.w3\.org)/,
      );
    }
  });

  it("finds all of its files, which browsers may keep, while the page itself is asked for anew", async () => {
    const scripts = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, path]) => path!);
    for (const path of scripts) {
      const response = await fetch(`${server.url}${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toContain("immutable");
    }
    expect(page.headers.get("cache-control")).not.toContain("immutable");
    expect(page.headers.get("vary")).toContain("accept");
  });

  it("comes with examples that are each one named operation", () => {
    const names = readdirSync(EXAMPLES);
    expect(names).toHaveLength(3);
    for (const name of names) {
      const { definitions } = parse(readFileSync(join(EXAMPLES, name), "utf8"));
      expect(definitions).toHaveLength(1);
      const [operation] = definitions;
      expect(operation?.kind === Kind.OPERATION_DEFINITION && operation.name?.value).toBeTruthy();
    }
  });

  it("sends subscriptions by WebSocket with the header of its editor, anything else by POST", async () => {
    const pubSub = createPubSub({ redisUrl: null });
    const api = await startTestServer({ schema: testSchema(pubSub) });
    const page = {
      location: new URL(`${api.url}/graphql`),
      WebSocket,
      navigator: { languages: ["de", "en"] },
    };
    for (const [name, value] of Object.entries(page))
      Object.defineProperty(globalThis, name, { value, configurable: true });
    const sent = jest.spyOn(globalThis, "fetch");
    const { fetcher } = jest.requireActual<{ fetcher: Fetcher }>("../../../src/web/graphiql/fetcher");
    const ask = (query: string) =>
      fetcher({ query }, { documentAST: parse(query), headers: { Authorization: "Bearer x" } });

    const events = (await ask("subscription { gardenChanged }")) as AsyncIterableIterator<Answer>;
    await until(() => pubSub.subscriberCount() === 1);
    pubSub.publish("networkChanged", { revision: 1 });
    const { value } = (await events.next()) as { value: Answer };
    expect(JSON.parse(value.data["gardenChanged"]!)).toMatchObject({
      authorization: "Bearer x",
      language: "DE",
    });
    await events.return!();
    await until(() => pubSub.subscriberCount() === 0);
    expect(sent).not.toHaveBeenCalled();
    sent.mockImplementation(() => Promise.resolve(Response.json({ data: { language: "EN" } })));
    expect(await ask("{ language }")).toEqual({ data: { language: "EN" } });
    expect(sent.mock.calls[0]).toMatchObject(["/graphql", { headers: { Authorization: "Bearer x" } }]);
    sent.mockRestore();
    await api.close();
  });

  it("is missed politely when it is not built", async () => {
    const bare = await startTestServer({ graphiqlDirectory: join(ROOT, "no-such-directory") });
    const response = await fetch(`${bare.url}/graphql`, { headers: { accept: "text/html" } });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("npm run build:web");
    await bare.close();
  });
});

type Fetcher = (
  operation: { query: string },
  options: { documentAST: DocumentNode; headers: Record<string, string> },
) => Promise<unknown>;

interface Answer {
  data: Record<string, string>;
}
