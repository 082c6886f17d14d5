import { isIP } from "node:net";
import { normalizeIP } from "@fastify/rate-limit";
import type { FastifyRequest } from "fastify";
import { acceptLanguage } from "../graphql/acceptLanguage";
import type { Language } from "../graphql/language";

/** What the server knows of a request; the context that resolvers get is made from it. */
export interface RequestFacts {
  /** The language that the caller prefers, by Accept-Language. */
  readonly language: Language;
  /** The header Authorization as it came, for a WebSocket the parameter; null without one. */
  readonly authorization: string | null;
  /** Where the client is, as limits count clients: an IPv4 address, or the first 64 bits of an IPv6 address. */
  readonly address: string;
}

/** The facts of one HTTP request. */
export function requestFacts(request: FastifyRequest): RequestFacts {
  return {
    language: acceptLanguage(request.headers["accept-language"]),
    authorization: request.headers.authorization ?? null,
    address: clientAddress(request),
  };
}

/** What a client says of itself when it opens a WebSocket, where browsers let nobody set headers. */
export type ConnectionParameters = Readonly<Record<string, unknown>>;

/** The facts of what came by WebSocket: by its parameters `authorization` and `acceptLanguage`, else by its request. */
export function socketFacts(request: FastifyRequest, parameters: ConnectionParameters): RequestFacts {
  const { authorization, acceptLanguage: language } = parameters;
  const facts = requestFacts(request);
  return {
    ...facts,
    authorization: typeof authorization === "string" ? authorization : notText(authorization),
    language: typeof language === "string" ? acceptLanguage(language) : facts.language,
  };
}

/** Whatever is no text is no token either; it must not pass for nothing. */
function notText(authorization: unknown): string | null {
  return authorization === undefined || authorization === null ? null : JSON.stringify(authorization);
}

/** One IPv6 customer has 2^64 addresses: counted singly they would have no limit. */
export function clientAddress({ ip }: FastifyRequest): string {
  return isIP(ip) === 0 ? "unknown" : normalizeIP(ip);
}
