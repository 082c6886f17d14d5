import { spawn } from "node:child_process";
import { join } from "node:path";
import { testDatabase } from "../../support/testDatabase";
import { cordisDirectory, smallTables } from "../import/cordisDirectory";

const database = testDatabase();
const support = join(__dirname, "../../support/registerTypeScript.cjs");
jest.setTimeout(300_000);

describe("the command line", () => {
  beforeAll(() => database.reset());

  it("imports, says so, and says that a second time nothing has changed", async () => {
    const directory = cordisDirectory(smallTables());
    const first = await cli("import", "cordis", directory);
    expect(first).toMatchObject({ code: 0 });
    expect(first.output).toMatch(/participations +5 +5 +0 +0 +0 +0/);
    const second = await cli("import", "cordis", directory);
    expect(second.output).toContain("Nothing has changed.");
  });

  it("rejects invalid files with file, line, column and reason, and a code", async () => {
    const tables = smallTables();
    tables.projects[0]!["endDate"] = "2019-12-31";
    const { code, output, errors } = await cli("import", "cordis", cordisDirectory(tables));
    expect(code).toBe(1);
    expect(output).toMatch(/projects\.csv:2:endDate: /);
    expect(errors).toMatch(/nothing was written/);
    expect((await cli("import", "cordis", cordisDirectory(tables), "--skip-invalid")).code).toBe(0);
  });

  it("exports a network as lines of JSON, and their checksum", async () => {
    const { output } = await cli("export");
    const lines = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({ key: "cordis:900000001", labels: ["Activity", "Project"] });
    expect((await cli("export", "--checksum")).output).toMatch(/^[0-9a-f]{64}\n$/);
  });

  it("tells what is there", async () => {
    const { output } = await cli("doctor");
    expect(output).toMatch(/Migrations +all applied/);
    expect(output).toMatch(/3 actors, 3 projects/);
    expect(output).toMatch(/ok +Imports +none unfinished/);
  });

  it("tells of an import that was interrupted, and how to complete it", async () => {
    await database.query(
      "CREATE (:Import {source: 'cordis', directory: 'downloads', startedAt: datetime()})",
    );
    try {
      const { code, output } = await cli("doctor");
      expect(code).toBe(1);
      expect(output).toMatch(/-- +Imports .*interrupted: npm run cli -- import cordis …\/downloads/);
    } finally {
      await database.query("MATCH (import:Import {directory: 'downloads'}) DELETE import");
    }
  });

  it("names a directory that is not there", async () => {
    const { code, errors } = await cli("import", "cordis", "/nowhere");
    expect(code).toBe(1);
    expect(errors).toContain("/nowhere is not a directory");
  });

  async function cli(...args: string[]): Promise<{ code: number | null; output: string; errors: string }> {
    const { uri, username, password } = database.connection;
    const child = spawn(process.execPath, ["--require", support, "src/cli.ts", ...args], {
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    });
    let [output, errors] = ["", ""];
    child.stdout.on("data", (data: Buffer) => (output += data.toString()));
    child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
    const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
    return { code, output, errors };
  }
});
