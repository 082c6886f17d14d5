import { randomUUID } from "node:crypto";
import type { BaseContext } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import createFastify, { type FastifyInstance, LogController } from "fastify";
import type { Config } from "../config";
import { type ApolloOptions, createApolloServer } from "./apollo";
import { clientGone } from "./clientGone";
import { closeGracefully } from "./closeGracefully";
import { GRAPHIQL_DIRECTORY, serveGraphiql, wantsPage } from "./graphiql";
import { type Readiness, serveHealth } from "./health";
import type { Feed } from "./feed.type";
import { serveFeeds } from "./feeds";
import { answerHttpErrors, answerUnreadableAddress, refuseOtherMethods } from "./httpErrors";
import { LIMITS, type Limits } from "./limits";
import { maskErrors } from "./maskErrors";
import { registerRateLimits } from "./rateLimits";
import { type RequestFacts, requestFacts } from "./requestFacts";
import { logRequests } from "./requestLog";
import { setSecurityHeaders } from "./securityHeaders";
import { createSockets } from "./sockets/sockets";
import { routeUpgrades } from "./sockets/upgrades";

/** What a server is made of. */
export interface ServerOptions<Context extends BaseContext> extends Pick<
  ApolloOptions,
  "schema" | "classifyError" | "logger"
> {
  /** Where to listen (port 0 takes any free one), whom to believe about addresses, and how often these may ask. */
  config: Pick<Config, "host" | "port" | "trustProxy" | "rateLimits" | "redisUrl">;
  /**
   * Makes the context of one request, of one subscription, or of one event of a subscription; called before anything of
   * it runs; `gone` is aborted when the client goes away. When it throws UNAUTHENTICATED or FORBIDDEN, the WebSocket of a subscription ends.
   */
  context: (facts: RequestFacts, gone: AbortSignal) => Context | Promise<Context>;
  /** True for the name of a mutation that needs no sign-in; by default none is. */
  isPublicMutation?: (fieldName: string) => boolean;
  /** What is public under addresses of its own, beside the API. */
  feeds?: readonly Feed<Context>[];
  /** Asked anew for each `GET /readyz`. */
  readiness: () => Promise<Readiness>;
  /** Limits that differ from the usual ones. */
  limits?: Partial<Limits>;
  /** Directory of the built GraphiQL. */
  graphiqlDirectory?: string;
}

/** The service's HTTP side. */
export interface Server {
  /** Starts to accept requests; resolves to the address, e.g. "http://127.0.0.1:4000". */
  listen(): Promise<string>;
  /** Accepts nothing more, lets running requests end (at most `closeTimeoutMs`), then resolves. May be called again. */
  close(): Promise<void>;
}

/** Builds the server: `/graphql` with its query editor, feeds, `/healthz` and `/readyz`. It does not listen yet. */
export async function createServer<Context extends BaseContext>(
  options: ServerOptions<Context>,
): Promise<Server> {
  const { config, schema, context, isPublicMutation = () => false } = options;
  const limits = { ...LIMITS, ...options.limits };
  const fastify = openFastify(options, limits);
  const rateLimits = await registerRateLimits(fastify, config);
  const apollo = createApolloServer<Context>({ ...options, limits, rateLimits, isPublicMutation });
  await apollo.start();
  const sockets = createSockets({ apollo, schema, context, limits, format: maskErrors(options) });
  routeUpgrades(fastify);
  serveHealth(fastify, options.readiness);
  serveFeeds(fastify, options.feeds ?? [], { context, rateLimits, classifyError: options.classifyError });
  const sendPage = await serveGraphiql(fastify, options.graphiqlDirectory ?? GRAPHIQL_DIRECTORY);
  fastify.get("/", (_request, reply) => reply.redirect("/graphql"));
  fastify.route<{ Reply: string }>({
    method: ["GET", "POST"],
    url: "/graphql",
    onRequest: (request, reply) => sockets.accept(request, reply),
    preHandler: async (request, reply) => (wantsPage(request) ? sendPage(reply) : undefined),
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => context(requestFacts(request), clientGone(reply)),
    }),
  });
  const stop = () => apollo.stop();
  return {
    listen: () => fastify.listen({ host: config.host, port: config.port }),
    close: closeGracefully(fastify, { timeoutMs: limits.closeTimeoutMs, sockets, stop }),
  };
}

/** Fastify with what holds for every address: logging, headers, the form of errors. */
function openFastify(
  { config, logger }: Pick<ServerOptions<BaseContext>, "config" | "logger">,
  limits: Limits,
): FastifyInstance {
  const { trustProxy } = config;
  const fastify: FastifyInstance = createFastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    genReqId: () => randomUUID(),
    forceCloseConnections: "idle",
    frameworkErrors: answerUnreadableAddress,
    trustProxy: typeof trustProxy === "number" ? (_address, hop) => hop < trustProxy : (trustProxy ?? false),
  });
  logRequests(fastify);
  setSecurityHeaders(fastify);
  answerHttpErrors(fastify);
  refuseOtherMethods(fastify);
  return fastify;
}
