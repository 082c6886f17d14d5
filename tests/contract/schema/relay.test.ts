import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PROJECT_ROOT } from "../../../src/neo4j/projectRoot";

const run = promisify(execFile);

const COMPILER = join(PROJECT_ROOT, "node_modules", "relay-compiler", "cli.js");

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "lighthouse-relay-"));
  await mkdir(join(directory, "src"));
  await writeFile(
    join(directory, "relay.config.json"),
    JSON.stringify({
      src: "src",
      schema: join(PROJECT_ROOT, "schema", "schema.graphql"),
      language: "javascript",
      customScalarTypes: { Date: "string" },
    }),
  );
});

afterEach(() => rm(directory, { recursive: true, force: true }));

async function compile(source: string): Promise<string> {
  await writeFile(join(directory, "src", "List.js"), `import { graphql } from "react-relay";\n${source}`);
  const { stdout, stderr } = await run(process.execPath, [COMPILER, "relay.config.json"], {
    cwd: directory,
  }).catch((error: { stdout: string; stderr: string }) => error);
  return stdout + stderr;
}

const PAGINATED =
  'graphql`fragment List_actor on Actor\n@refetchable(queryName: "ListPaginationQuery")\n' +
  '@argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "ID" }) {\n' +
  '  collaborators(first: $count, after: $cursor) @connection(key: "List_collaborators") {\n' +
  "    edges { strength node { name } }\n  }\n}`;\n";

it("Relay's compiler takes a paginated, refetchable fragment", async () => {
  const output = await compile(PAGINATED.replace('type: "ID"', 'type: "String"'));
  expect(output).toMatch(/Compilation completed|Compiled/i);
  expect(existsSync(join(directory, "src", "__generated__", "ListPaginationQuery.graphql.js"))).toBe(true);
});

it("Relay's compiler takes the search's union and the root's lists", async () => {
  const output = await compile(
    "graphql`query ListQuery($text: String!) {\n" +
      '  search(text: $text, first: 10) @connection(key: "List_search") {\n' +
      "    edges { score node { __typename ... on Actor { name } ... on Project { name } } }\n  }\n" +
      '  actors(first: 10) @connection(key: "List_actors") { edges { node { name } } }\n}`;\n',
  );
  expect(output).toMatch(/Compilation completed|Compiled/i);
});

it("Relay's compiler refuses a field that the schema does not have", async () => {
  expect(
    await compile("graphql`query ListQuery { actors(first: 1) { edges { node { shoeSize } } } }`;\n"),
  ).toMatch(/shoeSize/);
});
