import type { FastifyRequest } from "fastify";
import { acceptLanguage } from "../graphql/acceptLanguage";
import type { Language } from "../graphql/language";

/** What the server knows of a request; the context that resolvers get is made from it. */
export interface RequestFacts {
  /** The language that the caller prefers, by Accept-Language. */
  readonly language: Language;
}

/** The facts of one HTTP request. */
export function requestFacts(request: FastifyRequest): RequestFacts {
  return { language: acceptLanguage(request.headers["accept-language"]) };
}
