import pino, { type Logger } from "pino";
import { createAuthenticator } from "./authentication/authenticator";
import { isPublicMutation } from "./access/access";
import { ANONYMOUS } from "./access/viewer.type";
import { describeError } from "./cli/describeError";
import { useDatabase } from "./cli/withDatabase";
import { type Config, loadConfig, processEnvironment } from "./config";
import type { RequestContext } from "./context";
import { EVENT_FEEDS } from "./events/eventFeeds";
import { unavailable } from "./graphql/errors";
import { Language } from "./graphql/language";
import { finishImports } from "./import/finishImports";
import { readUnfinishedImports } from "./import/importState";
import { DeliveryRepository } from "./mail/delivery.repository";
import { DeliveryService } from "./mail/delivery.service";
import { createSmtpMailer } from "./mail/smtpMailer";
import { contextMaker } from "./makeContext";
import type { Database } from "./neo4j/database.type";
import { acquireServiceLock } from "./neo4j/local/serviceLock";
import { migrate } from "./neo4j/migrations";
import type { Progress } from "./progress/progress.type";
import { processProgress } from "./progress/processProgress";
import { PUBLICATION_FEEDS } from "./publications/publicationFeeds";
import { Projection } from "./projection/projection";
import { ProjectionRepository } from "./projection/projection.repository";
import { createPubSub } from "./pubsub/pubSub";
import { createSchema } from "./schema";
import { seedIfNeeded } from "./seed/seeds";
import { classifyDatabaseError } from "./server/classifyDatabaseError";
import { createServer } from "./server/server";
import { composeServices } from "./services/services";
import { stopSignal } from "./stopSignal";
import { upkeepTasks } from "./upkeep/tasks";
import { Upkeep } from "./upkeep/upkeep";

/** What undoes the steps of the start, in the order of the steps. */
type Ends = (() => Promise<void>)[];

async function main(): Promise<void> {
  const config = loadConfig(processEnvironment());
  const progress = processProgress();
  const signal = stopSignal(progress);
  const ends: Ends = [];
  try {
    await start(config, progress, signal, ends);
    await new Promise((_resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener("abort", () => reject(signal.reason as Error));
    });
  } catch (error) {
    if (!signal.aborted || error !== signal.reason) throw error;
  } finally {
    await endAll(ends);
  }
}

/** Config, lock, database, migrations, events, server, data: in this order, so that /healthz answers while data is prepared. */
async function start(config: Config, progress: Progress, signal: AbortSignal, ends: Ends): Promise<void> {
  if (!config.neo4j) ends.push((await acquireServiceLock(config.dataDirectory)).release);
  const { database, end } = await useDatabase(config, progress);
  ends.push(end);
  signal.throwIfAborted();
  await database.verify();
  await migrate(database, { progress: progress.say });
  signal.throwIfAborted();

  let isReady = false;
  const logger = pino({ level: config.logLevel });
  const pubSub = createPubSub({ redisUrl: config.redisUrl, log: logger });
  ends.push(() => pubSub.close());
  const projection = new Projection(new ProjectionRepository(database), {
    maxParticipations: config.projectionMaxParticipations,
    report: (error) =>
      logger.error(error, "The network could not be read into memory; the next try follows."),
  });
  const delivery = deliveryOf(config, database, logger);
  const servicesFor = composeServices({
    database,
    timeoutMs: config.queryTimeoutMs,
    projection,
    announce: ({ channel, ...payload }) => pubSub.publish(channel, payload),
    retention: config.retention,
    mail: { ...config.mail, canSend: delivery !== null, wake: () => delivery?.wake() },
  });
  const contextOf = contextMaker(createAuthenticator(config, logger), servicesFor);
  const server = await createServer<RequestContext>({
    config,
    schema: await createSchema(pubSub),
    classifyError: classifyDatabaseError,
    isPublicMutation,
    feeds: [...EVENT_FEEDS, ...PUBLICATION_FEEDS],
    logger,
    context: (facts, gone) => {
      // Half a network would give wrong answers: no path, no neighbours.
      if (!isReady) throw unavailable("The network is being prepared. Try again when /readyz says so.");
      return contextOf(facts, gone);
    },
    readiness: async () => {
      await database.verify();
      // Questions are answered all the same: what is there is right, though it is not all.
      const isWhole = isReady && (await readUnfinishedImports(database)).length === 0;
      return { reachable: true, migrated: true, seeded: isWhole };
    },
  });
  ends.push(() => server.close());
  const address = await listen(server, config);

  await seedIfNeeded(database, { progress, signal });
  await finishImports(database, { progress, signal });
  signal.throwIfAborted();
  projection.start();
  ends.push(() => projection.stop());
  isReady = true;
  progress.say(`Ready: ${address}/graphql  (Ctrl-C stops it)`);
  const itself = { viewer: ANONYMOUS, language: Language.DE, origin: "SERVICE" as const };
  const upkeep = new Upkeep(
    upkeepTasks(() => servicesFor(itself), config.retention),
    logger,
  );
  upkeep.start();
  ends.push(() => upkeep.stop());
  if (!delivery) return;
  delivery.start();
  ends.push(() => delivery.stop());
}

/** What sends the mails of the outbox; null without a mail server. */
function deliveryOf({ mail }: Config, database: Database, logger: Logger): DeliveryService | null {
  if (!mail.smtp) return null;
  return new DeliveryService(new DeliveryRepository(database), createSmtpMailer(mail.smtp), logger);
}

async function listen(server: { listen(): Promise<string> }, { host, port }: Config): Promise<string> {
  try {
    return await server.listen();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new Error(`Port ${port} of ${host} is taken. Stop what uses it, or set PORT to another one.`, {
      cause: error,
    });
  }
}

/** In reverse order, each even if another fails. @throws the first failure. */
async function endAll(ends: Ends): Promise<void> {
  const failures: unknown[] = [];
  for (const end of ends.reverse()) await end().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${describeError(error)}\n`);
    process.exit(1);
  },
);
