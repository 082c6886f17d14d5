import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { importCordis } from "../../../src/import/importCordis";
import { freePort } from "../../../src/neo4j/local/freePort";
import { silentProgress as progress } from "../../../src/progress/silentProgress";
import { testDatabase } from "../../support/testDatabase";
import { cordisDirectory, smallTables } from "../import/cordisDirectory";

const database = testDatabase();
const support = join(__dirname, "../../support/registerTypeScript.cjs");
jest.setTimeout(120_000);

describe("a start after an import was killed", () => {
  let child: ChildProcess | undefined;
  afterEach(async () => {
    const ended = new Promise((resolve) => child?.once("exit", resolve));
    child?.kill("SIGTERM");
    await ended;
  });

  it("answers questions, says that the import is to be repeated, and is not ready until it is", async () => {
    await database.reset();
    const directory = cordisDirectory(smallTables());
    await importCordis(database, directory, { skipInvalid: false, progress });
    await database.query("MATCH (import:Import) REMOVE import.completedAt");

    const { address, output } = await start();
    expect(output()).toContain("npm run cli -- import cordis …/");
    expect(await readiness(address)).toEqual({ code: 503, seeded: false });
    const answer = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ actors(first: 1) { totalCount } }" }),
    });
    expect(await answer.json()).toEqual({ data: { actors: { totalCount: 3 } } });

    await importCordis(database, directory, { skipInvalid: false, progress });
    expect(await readiness(address)).toEqual({ code: 200, seeded: true });
  });

  async function start(): Promise<{ address: string; output: () => string }> {
    const { uri, username, password } = database.connection;
    const port = await freePort();
    child = spawn(process.execPath, ["--require", support, "src/main.ts"], {
      env: {
        ...process.env,
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        PORT: String(port),
      },
    });
    let output = "";
    child.stdout?.on("data", (data: Buffer) => (output += data.toString()));
    child.stderr?.on("data", (data: Buffer) => (output += data.toString()));
    let isRunning = true;
    child.once("exit", () => (isRunning = false));
    while (!output.includes("Ready: ")) {
      if (!isRunning) throw new Error(`The service ended: ${output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return { address: `http://127.0.0.1:${port}`, output: () => output };
  }

  async function readiness(address: string): Promise<{ code: number; seeded: boolean }> {
    const response = await fetch(`${address}/readyz`);
    const { seeded } = (await response.json()) as { seeded: boolean };
    return { code: response.status, seeded };
  }
});
