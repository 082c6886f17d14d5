import type { FastifyInstance } from "fastify";
import type { Sockets } from "./sockets/sockets";

/** What ends besides Fastify. */
export interface ClosingParts {
  /** How long running requests and open WebSockets get to end, in milliseconds. */
  timeoutMs: number;
  sockets: Sockets;
  /** Comes last. */
  stop: () => Promise<void>;
}

/**
 * Prepares a server for being closed and returns the function that does it: new connections are refused, WebSockets are
 * told to go, running requests end, and after the time whatever is left is cut off. Calling it again waits for the same
 * end.
 */
export function closeGracefully(fastify: FastifyInstance, parts: ClosingParts): () => Promise<void> {
  let closing: Promise<void> | undefined;
  // A connection kept alive would hold the server open long after its last answer.
  fastify.addHook("onSend", (_request, reply, _payload, done) => {
    if (closing !== undefined) reply.header("connection", "close");
    done();
  });
  return () => (closing ??= close(fastify, parts).then(parts.stop));
}

async function close(fastify: FastifyInstance, { timeoutMs, sockets }: ClosingParts): Promise<void> {
  const cutOff = setTimeout(() => {
    fastify.server.closeAllConnections();
    sockets.cutOff();
  }, timeoutMs);
  try {
    await Promise.all([sockets.close(), fastify.close()]);
  } finally {
    clearTimeout(cutOff);
  }
}
