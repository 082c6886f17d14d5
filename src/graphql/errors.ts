import { GraphQLError, type GraphQLErrorExtensions } from "graphql";
import { withShortEchoes } from "./withShortEchoes";

/** Every code that an error of this API can carry, in `extensions.code`. The set is closed: clients may rely on it. */
export const ERROR_CODES = [
  "BAD_USER_INPUT",
  "NOT_FOUND",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "CONFLICT",
  "LIMIT_EXCEEDED",
  "RATE_LIMITED",
  "UNAVAILABLE",
  "INTERNAL_SERVER_ERROR",
] as const;

/** One code of the closed set. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The argument is not usable as given. `message` says what was given, what is expected and names the argument. */
export function badUserInput(argument: string, message: string): GraphQLError {
  return apiError("BAD_USER_INPUT", message, argument);
}

/** What the argument names does not exist; `what` is shown, as in `Actor "pic:1"`. */
export function notFound(argument: string, what: string): GraphQLError {
  return apiError(
    "NOT_FOUND",
    `Argument "${argument}" names nothing that exists: ${what} was not found.`,
    argument,
  );
}

/**
 * Who asks is not proven. One message for every reason, so that it tells a forger nothing; the answer is HTTP 401, also
 * when a single field throws it.
 */
export function unauthenticated(): GraphQLError {
  const http = { status: 401, headers: new Map([["www-authenticate", "Bearer"]]) };
  return apiError("UNAUTHENTICATED", SIGN_IN, undefined, { http });
}

const SIGN_IN =
  'This needs a valid sign-in: send the header "Authorization: Bearer TOKEN" with one current token of this service\'s ' +
  "issuer, or leave the header out to read what is public.";

/** Somebody is signed in but has not the right; `message` says to what, never what lies behind it. */
export function forbidden(message: string): GraphQLError {
  return apiError("FORBIDDEN", message);
}

/** The request, or the work it asks for, is larger than a documented limit. `message` names limit and way out. */
export function limitExceeded(message: string, argument?: string): GraphQLError {
  return apiError("LIMIT_EXCEEDED", message, argument);
}

/**
 * The client asks too often. `message` names the limit; the same request may succeed after the time, in seconds. The
 * answer is HTTP 429 with that time as `Retry-After`.
 */
export function rateLimited(message: string, retryAfterSeconds: number): GraphQLError {
  const http = { status: 429, headers: new Map([["retry-after", String(retryAfterSeconds)]]) };
  return apiError("RATE_LIMITED", message, undefined, { http, retryAfterSeconds });
}

/** Something the service needs does not answer now; the same request may succeed later. `argument` is what asks for it, if one does. */
export function unavailable(message: string, argument?: string): GraphQLError {
  return apiError("UNAVAILABLE", message, argument);
}

/** True when the error was made by one of the constructors of this file (and may therefore be shown as it is). */
export function isApiError(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && made.has(error);
}

// A code alone does not prove that a message was written for clients: any library may throw a GraphQLError with one.
const made = new WeakSet<GraphQLError>();

/** `http` tells Apollo about status and headers of the answer; `formatError` keeps it out of the answer's body. */
interface MoreExtensions {
  http?: { status: number; headers: Map<string, string> };
  retryAfterSeconds?: number;
}

function apiError(
  code: ErrorCode,
  message: string,
  argument?: string,
  more: MoreExtensions = {},
): GraphQLError {
  const extensions: GraphQLErrorExtensions = {
    code,
    ...(argument === undefined ? {} : { argument }),
    ...more,
  };
  const error = new GraphQLError(withShortEchoes(message), { extensions });
  made.add(error);
  return error;
}
