import type { Logger } from "pino";
import type { Config } from "./config";
import type { RequestContext } from "./context";
import type { Database } from "./neo4j/database.type";
import { createSchema } from "./schema";
import { classifyDatabaseError } from "./server/classifyDatabaseError";
import type { Readiness } from "./server/health";
import { createServer, type Server } from "./server/server";
import { composeServices } from "./services";

/** What the service is made of. */
export interface AppParts {
  config: Pick<Config, "host" | "port">;
  database: Database;
  logger: Logger;
  /** Asked anew for each `GET /readyz`. */
  readiness: () => Promise<Readiness>;
}

/** Puts schema, services and HTTP server together; it does not listen yet. */
export async function createApp({ config, database, logger, readiness }: AppParts): Promise<Server> {
  const makeServices = composeServices(database);
  return createServer<RequestContext>({
    config,
    schema: await createSchema(),
    logger,
    readiness,
    classifyError: classifyDatabaseError,
    context: ({ language }) => ({ language, services: makeServices() }),
  });
}
