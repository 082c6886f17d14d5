import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csv, wholeDatabase } from "../../support/tables";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const support = join(__dirname, "../../support/registerTypeScript.cjs");
const directory = mkdtempSync(join(tmpdir(), "tables-"));
jest.setTimeout(300_000);

beforeAll(() => database.reset());

it("shows a table, imports it once, and rejects invalid rows with a code", async () => {
  const file = join(directory, "actors.csv");
  writeFileSync(
    file,
    Buffer.from(csv("Name;Ort;Art\nGrün & Söhne;Köln;Firma\nX;Köln;Raumschiff\n", "latin1"), "base64"),
  );
  const before = await wholeDatabase(database);
  const rejected = await cli("ACTORS", file);
  expect(rejected.code).toBe(1);
  expect(rejected.output).toMatch(/row +2 +CREATE +org:gruen-soehne +Grün & Söhne/);
  expect(rejected.output).toMatch(/row +3 +INVALID[^]*Kind: Expected one of/);
  expect((await cli("ACTORS", file, "--dry-run", "--skip-invalid")).code).toBe(0);
  expect(await wholeDatabase(database)).toBe(before);
  const done = await cli("ACTORS", file, "--skip-invalid");
  expect(done).toMatchObject({ code: 0, errors: "" });
  expect(done.output).toContain("CREATE 1, UPDATE 0, UNCHANGED 0, AMBIGUOUS 0, INVALID 1.");
  expect(await database.query("MATCH (e:AuditEntry) RETURN e.origin AS origin, e.targetKey AS key")).toEqual([
    { origin: "CLI", key: "org:gruen-soehne" },
  ]);
  expect((await cli("ACTORS", file, "--skip-invalid")).output).toContain("Nothing has changed.");
});

async function cli(...args: string[]): Promise<{ code: number | null; output: string; errors: string }> {
  const { uri, username, password } = database.connection;
  const child = spawn(process.execPath, ["--require", support, "src/cli.ts", "import", "table", ...args], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  });
  let [output, errors] = ["", ""];
  child.stdout.on("data", (data: Buffer) => (output += data.toString()));
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, output, errors };
}
