import type { FastifyReply } from "fastify";
import { unavailable } from "../graphql/errors";

/** Why work ends that nobody waits for any more; it reaches nobody either, but is no failure that a log should tell. */
export const clientIsGone = () =>
  unavailable("The client has gone away, so that nobody waits for the answer.");

/** Aborted when the client of a request goes away before its answer is sent. */
export function clientGone({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once("close", () => {
    if (!raw.writableFinished) controller.abort(clientIsGone());
  });
  return controller.signal;
}
