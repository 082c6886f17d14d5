/** Prints how many collaboration paths a second the service answers over HTTP, and the raw driver by one statement. */
import "reflect-metadata";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import neo4j from "neo4j-driver";
import { encodeId } from "../../src/graphql/nodeId";
import { seededRandom } from "../../tests/support/seededRandom";
import { openEuDatabase } from "../eu/database";
import { EU_SIZE } from "../eu/generate";
import { actorKey, openDriver } from "../eu/store";
import { measure, type Rate } from "./clients";

const SECONDS = 10;
const PAIRS = 300;
const QUERY = `query ($from: ID!, $to: ID!) {
  collaborationPaths(fromId: $from, toId: $to) {
    shortestHops
    paths { strength actors { key name } steps { strength linkCount } }
  }
}`;

interface Answer {
  data?: { collaborationPaths: { shortestHops: number | null } };
  errors?: unknown[];
}

function pairs(): [string, string][] {
  const random = seededRandom(11);
  const draw = () => actorKey(Math.floor(random() * (EU_SIZE.actors - 10)));
  return Array.from({ length: PAIRS }, () => [draw(), draw()]);
}

async function main(): Promise<void> {
  const { connection, close } = await openEuDatabase();
  const driver = openDriver(connection);
  const server = spawn(
    process.execPath,
    ["--require", "./tests/support/registerTypeScript.cjs", join(__dirname, "serve.ts")],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  try {
    const [address] = (await once(createInterface(server.stdout), "line")) as [string];
    const asked = pairs();
    const statement = readFileSync(join(__dirname, "find-paths.cypher"), "utf8");
    const ways: Record<string, (question: number) => Promise<number | null>> = {
      "service over HTTP": async (question) => {
        const [from, to] = asked[question % PAIRS]!;
        const variables = { from: encodeId("Actor", from), to: encodeId("Actor", to) };
        const response = await fetch(`${address}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query: QUERY, variables }),
        });
        const { data, errors } = (await response.json()) as Answer;
        if (!data || errors) throw new Error(JSON.stringify(errors));
        return data.collaborationPaths.shortestHops;
      },
      "raw driver, one statement": async (question) => {
        const [fromKey, toKey] = asked[question % PAIRS]!;
        const session = driver.session({ defaultAccessMode: neo4j.session.READ });
        try {
          const { records } = await session.run(statement, { fromKey, toKey });
          const [first] = records;
          return first === undefined ? null : (first.get("actors") as unknown[]).length - 1;
        } finally {
          await session.close();
        }
      },
    };
    await compare(ways);
    console.log(
      `| clients | ${Object.keys(ways)
        .map((way) => `${way}: paths/s (p50, p95 ms)`)
        .join(" | ")} | ratio |`,
    );
    console.log("|---|---|---|---|");
    for (const clients of [1, 32]) {
      const rates: Rate[] = [];
      for (const ask of Object.values(ways))
        rates.push(await measure(clients, SECONDS, (question) => ask(question).then(() => undefined)));
      const cells = rates.map(
        ({ perSecond, p50, p95 }) => `${perSecond.toFixed(0)} (${p50.toFixed(1)}, ${p95.toFixed(1)})`,
      );
      console.log(
        `| ${clients} | ${cells.join(" | ")} | ${(rates[0]!.perSecond / rates[1]!.perSecond).toFixed(1)} |`,
      );
    }
  } finally {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
    await driver.close();
    await close();
  }
}

/** Asks everything once in each way, which also warms both up: the answers have to be the same. */
async function compare(ways: Record<string, (question: number) => Promise<number | null>>): Promise<void> {
  const [service, raw] = Object.values(ways);
  let same = 0;
  for (let question = 0; question < PAIRS; question += 1) {
    const [one, other] = await Promise.all([service!(question), raw!(question)]);
    if (one === other) same += 1;
  }
  console.log(`${same} of ${PAIRS} pairs have the same number of hops in both ways.\n`);
}

void main();
