import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CONFIG_VARIABLES } from "../../../src/config";
import { PROJECT_ROOT } from "../../../src/neo4j/projectRoot";
import { LIMITS } from "../../../src/server/limits";
import { type Api, apiOver } from "../../support/api";
import { networkSource } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const readme = readFileSync(join(PROJECT_ROOT, "README.md"), "utf8");
const database = testDatabase({ name: "seeded" });

let api: Api;
beforeAll(async () => {
  api = apiOver(database, 30_000, (await networkSource(database, "memory"))!);
});

describe("README's queries", () => {
  const pairs = [...readme.matchAll(/```graphql\n(.*?)```.*?```json\n(.*?)```/gs)].map(
    ([, query, answer]) => [query!, answer!] as const,
  );

  it("are ten", () => expect(pairs).toHaveLength(10));

  it.each(pairs)("%s\nanswers what README shows", async (query, answer) => {
    expect(JSON.parse(JSON.stringify(await api.ask(query)))).toEqual(JSON.parse(answer));
  });
});

it("the query editor's examples answer without errors, and are README's first three", async () => {
  const directory = join(PROJECT_ROOT, "src", "web", "graphiql", "examples");
  for (const file of readdirSync(directory)) {
    const query = readFileSync(join(directory, file), "utf8");
    await api.data(query);
    const withoutComments = query.replace(/^#.*\n/gm, "").trim();
    expect(readme).toContain(withoutComments);
  }
});

it("README's configuration table names every variable with its default", () => {
  const rows = [...readme.matchAll(/^\| `([A-Z0-9_]+)` +\| (?:`([^`]*)`)? *\| (.*?) *\|$/gm)].map(
    ([, name, given, description]) => ({ name, default: given ?? null, description }),
  );
  expect(rows).toEqual(
    CONFIG_VARIABLES.map(({ name, default: given, description }) => ({ name, default: given, description })),
  );
});

it("README names the limits in force", () => {
  const { depth, aliases, tokens, bodyBytes, cost } = LIMITS;
  expect(readme).toContain(
    `depth ${depth}, ${aliases} aliases, ${tokens.toLocaleString("en")} tokens, ${bodyBytes / 1024} KiB`,
  );
  expect(readme).toContain(`estimated ${cost.toLocaleString("en")} objects`);
  const { costlyFrom, socketsPerAddress, subscriptionsPerSocket } = LIMITS;
  expect(readme).toContain(`queries of an estimated ${costlyFrom} objects or more`);
  expect(readme).toContain(
    `${socketsPerAddress} WebSockets on a process,\neach with ${subscriptionsPerSocket} subscriptions`,
  );
});

it("every file, and every section, that README points to exists", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(5);
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(
    ([, heading]) => `#${heading!.toLowerCase().replaceAll(" ", "-")}`,
  );
  const isThere = (path: string) =>
    path.startsWith("#") ? headings.includes(path) : existsSync(join(PROJECT_ROOT, path));
  for (const path of links) expect([path, isThere(path)]).toEqual([path, true]);
});
