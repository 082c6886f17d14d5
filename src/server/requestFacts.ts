import { isIP } from "node:net";
import { normalizeIP } from "@fastify/rate-limit";
import type { FastifyRequest } from "fastify";
import { acceptLanguage } from "../graphql/acceptLanguage";
import type { Language } from "../graphql/language";

/** What the server knows of a request; the context that resolvers get is made from it. */
export interface RequestFacts {
  /** The language that the caller prefers, by Accept-Language. */
  readonly language: Language;
  /** The header Authorization as it came; null without one. */
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

/** One IPv6 customer has 2^64 addresses: counted singly they would have no limit. */
export function clientAddress({ ip }: FastifyRequest): string {
  return isIP(ip) === 0 ? "unknown" : normalizeIP(ip);
}
