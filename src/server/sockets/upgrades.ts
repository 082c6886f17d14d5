import { type IncomingMessage, type Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance, FastifyRequest } from "fastify";

/** The connection of a request that asks to be a WebSocket from now on. */
export interface Upgrade {
  socket: Socket;
  /** What the client has sent already. */
  head: Buffer;
  /** Detaches the ordinary response, so that the connection is free. */
  release(): void;
}

const upgrades = new WeakMap<IncomingMessage, Upgrade>();

/** The upgrade that a request asks for; undefined for an ordinary request. */
export function upgradeOf({ raw }: FastifyRequest): Upgrade | undefined {
  return upgrades.get(raw);
}

/**
 * Leads requests for a WebSocket through Fastify's ordinary routes and hooks: a route takes its connection, see
 * {@link upgradeOf}, or answers it like any other, after which it ends.
 */
export function routeUpgrades(fastify: FastifyInstance): void {
  const { server } = fastify;
  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    if (request.headers.upgrade?.toLowerCase() !== "websocket")
      return answerPlainly(server, request, socket, head);
    // The server no longer listens to this connection, and nobody else does yet.
    socket.on("error", () => socket.destroy());
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket);
    response.once("finish", () => socket.destroySoon());
    upgrades.set(request, { socket, head, release: () => response.detachSocket(socket) });
    fastify.routing(request, response);
  });
}

/**
 * Many clients offer HTTP/2 by `Upgrade: h2c` with each first request. Node takes every such offer for an upgrade, once
 * there is a listener, though a server is free to ignore it: so the request is read again, without the offer.
 */
function answerPlainly(server: Server, request: IncomingMessage, socket: Socket, head: Buffer): void {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = "", value = ""] = rawHeaders.slice(index, index + 2);
    if (name.toLowerCase() !== "upgrade") lines.push(`${name}: ${value}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]));
  server.emit("connection", socket);
}
