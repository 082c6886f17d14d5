import type { BaseContext } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { useServer } from "graphql-ws/use/ws";
import { type WebSocket, WebSocketServer } from "ws";
import { clientIsGone } from "../clientGone";
import { errorBody } from "../httpErrors";
import type { Limits } from "../limits";
import { clientAddress } from "../requestFacts";
import { subscriptions, type SubscriptionOptions } from "./subscriptions";
import { upgradeOf } from "./upgrades";
import { parseUrl } from "../../text/parseUrl";

/** What WebSockets are opened with. */
export interface SocketOptions<Context extends BaseContext> extends Omit<
  SubscriptionOptions<Context>,
  "requestOf" | "goneOf"
> {
  limits: Limits;
}

/** The WebSockets of one server. */
export interface Sockets {
  /** A route's `onRequest`: takes the connection of a request that asks to be a WebSocket, or refuses it. */
  accept(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Opens none any more and tells each that the server goes away; resolves when all have ended. */
  close(): Promise<void>;
  /** Cuts off those that have not ended. */
  cutOff(): void;
}

/** Serves subscriptions by WebSocket; {@link Sockets.accept} belongs into the route of their address. */
export function createSockets<Context extends BaseContext>(options: SocketOptions<Context>): Sockets {
  const { limits } = options;
  const server = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes });
  const requests = new WeakMap<WebSocket, FastifyRequest>();
  const gone = new WeakMap<WebSocket, AbortController>();
  const open = new Map<string, number>();
  const requestOf = (socket: WebSocket) => requests.get(socket)!;
  const goneOf = (socket: WebSocket) => gone.get(socket)!.signal;
  const served = useServer(subscriptions({ ...options, requestOf, goneOf }), server, limits.socketPingMs);

  function take(socket: WebSocket, request: FastifyRequest): void {
    const address = clientAddress(request);
    open.set(address, openAt(address) + 1);
    requests.set(socket, request);
    gone.set(socket, new AbortController());
    server.emit("connection", socket, request.raw);
    // graphql-ws writes what a client sends wrong to the console; ws ends the WebSocket by itself.
    socket.removeAllListeners("error").on("error", ({ message }) => {
      request.log.info({ reason: message }, "a client broke the WebSocket protocol");
    });
    socket.once("close", (code) => {
      gone.get(socket)?.abort(clientIsGone());
      const left = openAt(address) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
      request.log.info({ code }, "WebSocket ended");
    });
  }

  function openAt(address: string): number {
    return open.get(address) ?? 0;
  }

  return {
    async accept(request, reply) {
      const upgrade = upgradeOf(request);
      if (!upgrade) return;
      if (!isFromOwnPage(request)) {
        await reply
          .code(403)
          .send(errorBody("FORBIDDEN", "Pages of other sites may not open a WebSocket here."));
      } else if (openAt(clientAddress(request)) >= limits.socketsPerAddress) {
        const message = `Your address has ${limits.socketsPerAddress} WebSockets open; close one first.`;
        await reply.code(429).send(errorBody("LIMIT_EXCEEDED", message));
      } else {
        reply.hijack();
        upgrade.release();
        server.handleUpgrade(request.raw, upgrade.socket, upgrade.head, (socket) => take(socket, request));
      }
    },
    close: async () => served.dispose(),
    cutOff: () => server.clients.forEach((socket) => socket.terminate()),
  };
}

/** By HTTP, browsers keep other sites from reading answers; for a WebSocket they only tell who asks. */
function isFromOwnPage({ headers: { origin }, host }: FastifyRequest): boolean {
  return origin === undefined || parseUrl(origin)?.host === host;
}
