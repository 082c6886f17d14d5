/** Serves the generated network over HTTP, as the service does, in a process of its own. Tells its address on its first line. */
import "reflect-metadata";
import pino from "pino";
import { ANONYMOUS } from "../../src/access/viewer.type";
import { loadConfig } from "../../src/config";
import type { RequestContext } from "../../src/context";
import { Language } from "../../src/graphql/language";
import { Projection } from "../../src/projection/projection";
import { ProjectionRepository } from "../../src/projection/projection.repository";
import { createSchema } from "../../src/schema";
import { classifyDatabaseError } from "../../src/server/classifyDatabaseError";
import { createServer } from "../../src/server/server";
import { composeServices } from "../../src/services/services";
import { openEuDatabase } from "../eu/database";

async function main(): Promise<void> {
  const { database, close } = await openEuDatabase();
  const projection = new Projection(new ProjectionRepository(database), {
    maxParticipations: 1_000_000,
    report: (error) => console.error(error),
  });
  projection.start();
  await projection.reaching(0, AbortSignal.timeout(120_000));
  const servicesFor = composeServices({ database, timeoutMs: 60_000, announce: () => undefined, projection });
  const server = await createServer<RequestContext>({
    config: {
      ...loadConfig({ PORT: "0" }),
      rateLimits: { costlyQueries: 1_000_000_000, publicMutations: 1_000_000_000 },
    },
    schema: await createSchema(),
    classifyError: classifyDatabaseError,
    logger: pino({ level: "error" }),
    context: (_facts, gone) => ({
      gone,
      language: Language.EN,
      viewer: ANONYMOUS,
      services: servicesFor({ viewer: ANONYMOUS, language: Language.EN, origin: "API" }),
    }),
    readiness: () => Promise.resolve({ reachable: true, migrated: true, seeded: true }),
  });
  process.stdout.write(`${await server.listen()}\n`);
  const end = () =>
    void server
      .close()
      .then(() => projection.stop())
      .then(close)
      .then(() => process.exit(0));
  process.on("SIGTERM", end);
}

void main();
