import { randomUUID } from "node:crypto";
import type { BaseContext } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import createFastify, { type FastifyInstance, LogController } from "fastify";
import { type ApolloOptions, createApolloServer } from "./apollo";
import { closeGracefully } from "./closeGracefully";
import { GRAPHIQL_DIRECTORY, serveGraphiql, wantsPage } from "./graphiql";
import { type Readiness, serveHealth } from "./health";
import { answerHttpErrors, answerUnreadableAddress, refuseOtherMethods } from "./httpErrors";
import { LIMITS, type Limits } from "./limits";
import { type RequestFacts, requestFacts } from "./requestFacts";
import { logRequests } from "./requestLog";
import { setSecurityHeaders } from "./securityHeaders";

/** What a server is made of. */
export interface ServerOptions<Context extends BaseContext> extends Omit<ApolloOptions, "limits"> {
  /** Where to listen; port 0 takes any free one. */
  config: { host: string; port: number };
  /** Makes the context of one request; called once a request, before anything of it runs. */
  context: (facts: RequestFacts) => Context | Promise<Context>;
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

/** Builds the server: `/graphql` with its query editor, `/healthz` and `/readyz`. It does not listen yet. */
export async function createServer<Context extends BaseContext>(
  options: ServerOptions<Context>,
): Promise<Server> {
  const limits = { ...LIMITS, ...options.limits };
  const apollo = createApolloServer<Context>({ ...options, limits });
  await apollo.start();
  const fastify: FastifyInstance = createFastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    genReqId: () => randomUUID(),
    forceCloseConnections: "idle",
    frameworkErrors: answerUnreadableAddress,
  });
  logRequests(fastify);
  setSecurityHeaders(fastify);
  answerHttpErrors(fastify);
  refuseOtherMethods(fastify);
  serveHealth(fastify, options.readiness);
  const sendPage = await serveGraphiql(fastify, options.graphiqlDirectory ?? GRAPHIQL_DIRECTORY);
  fastify.get("/", (_request, reply) => reply.redirect("/graphql"));
  fastify.route<{ Reply: string }>({
    method: ["GET", "POST"],
    url: "/graphql",
    preHandler: async (request, reply) => (wantsPage(request) ? sendPage(reply) : undefined),
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => options.context(requestFacts(request)),
    }),
  });
  return {
    listen: () => fastify.listen(options.config),
    close: closeGracefully(fastify, limits.closeTimeoutMs, () => apollo.stop()),
  };
}
