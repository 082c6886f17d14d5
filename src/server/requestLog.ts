import { AsyncLocalStorage } from "node:async_hooks";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";

const current = new AsyncLocalStorage<FastifyBaseLogger>();

/**
 * Logs one line a request: method, path, status and time. Never the query string, the body or the variables, for people
 * search by names and register with addresses.
 */
export function logRequests(fastify: FastifyInstance): void {
  fastify.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    current.run(request.log, done);
  });
  fastify.addHook("onResponse", (request, reply, done) => {
    const path = request.url.split("?", 1)[0];
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.info({ method: request.method, path, status: reply.statusCode, milliseconds }, "request");
    done();
  });
}

/** The logger of the request that is being served, which adds its id; undefined outside of requests. */
export function currentRequestLog(): FastifyBaseLogger | undefined {
  return current.getStore();
}
