import type { FastifyInstance } from "fastify";
import { runWithin } from "./currentRequest";

/**
 * Logs one line a request: method, path, status and time. Never the query string, the body or the variables, for people
 * search by names and register with addresses.
 */
export function logRequests(fastify: FastifyInstance): void {
  fastify.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    runWithin(request, done);
  });
  fastify.addHook("onResponse", (request, reply, done) => {
    const path = request.url.split("?", 1)[0];
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.info({ method: request.method, path, status: reply.statusCode, milliseconds }, "request");
    done();
  });
}
