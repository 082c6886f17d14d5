import type { FastifyInstance } from "fastify";

/**
 * Prepares a server for being closed and returns the function that does it: new connections are refused, running
 * requests end, and after the time (milliseconds) whatever still runs is cut off; `stop` comes last. Calling it again
 * waits for the same end.
 */
export function closeGracefully(
  fastify: FastifyInstance,
  timeoutMs: number,
  stop: () => Promise<void>,
): () => Promise<void> {
  let closing: Promise<void> | undefined;
  // A connection kept alive would hold the server open long after its last answer.
  fastify.addHook("onSend", (_request, reply, _payload, done) => {
    if (closing !== undefined) reply.header("connection", "close");
    done();
  });
  return () => (closing ??= close(fastify, timeoutMs).then(stop));
}

async function close(fastify: FastifyInstance, timeoutMs: number): Promise<void> {
  const cutOff = setTimeout(() => fastify.server.closeAllConnections(), timeoutMs);
  try {
    await fastify.close();
  } finally {
    clearTimeout(cutOff);
  }
}
