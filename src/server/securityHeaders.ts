import type { FastifyInstance } from "fastify";

/** Sets headers that keep browsers from doing more with an answer than this service needs. */
export function setSecurityHeaders(fastify: FastifyInstance): void {
  fastify.addHook("onRequest", ({ host }, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    if (isHost(host))
      reply.header("content-security-policy", contentSecurityPolicy(`ws://${host} wss://${host}`));
    done();
  });
}

/** Scripts, workers and requests only from this origin. The editor of GraphiQL sets styles from its scripts. */
function contentSecurityPolicy(webSockets: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    // Not every browser takes a WebSocket to the same host for 'self'.
    `connect-src 'self' ${webSockets}`.trimEnd(),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A client may write anything into the header Host; only a name or an address with its port goes into the policy. */
function isHost(text: string): boolean {
  return /^([\w.-]+|\[[\da-f:]+\])(:\d+)?$/i.test(text);
}

/** Headers of every answer. */
export const SECURITY_HEADERS = {
  "content-security-policy": contentSecurityPolicy(""),
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};
