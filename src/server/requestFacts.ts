import type { IncomingHttpHeaders } from "node:http";
import type { FastifyBaseLogger, FastifyRequest } from "fastify";

import { acceptLanguage } from "../graphql/acceptLanguage";
import type { Language } from "../graphql/language";

/** What the server knows of a request; the context that resolvers get is made from it. */
export interface RequestFacts {
  /** Unique; also in the answer's header `x-request-id` and in every log line of the request. */
  readonly requestId: string;
  /** The language that the caller prefers, by Accept-Language. */
  readonly language: Language;
  /** Header names are in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** Logs with the request's id. */
  readonly log: FastifyBaseLogger;
}

/** The facts of one HTTP request. */
export function requestFacts(request: FastifyRequest): RequestFacts {
  return {
    requestId: request.id,
    language: acceptLanguage(request.headers["accept-language"]),
    headers: request.headers,
    log: request.log,
  };
}
