import { AsyncLocalStorage } from "node:async_hooks";
import type { FastifyRequest } from "fastify";

const current = new AsyncLocalStorage<FastifyRequest>();

/** Runs `work` as part of serving a request: what it calls, and what waits for its promises, finds the request again. */
export function runWithin<Result>(request: FastifyRequest, work: () => Result): Result {
  return current.run(request, work);
}

/** The request that is being served (for a WebSocket, the one that opened it); undefined outside of requests. */
export function currentRequest(): FastifyRequest | undefined {
  return current.getStore();
}
