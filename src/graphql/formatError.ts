import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError, Kind } from "graphql";
import { argumentAt } from "./argumentAt";
import { badUserInput, isApiError, limitExceeded } from "./errors";
import { refusalError } from "./refusalError";
import { Refusal } from "./userError";

/** What decides about errors that this folder cannot know, and who gets told of those that nobody knows. */
export interface ErrorPolicy {
  /** The API's error for an error of the layers below, such as a database that does not answer; null when unknown. */
  classify: (error: unknown) => GraphQLError | null;
  /** Gets every unknown error whole; its text never reaches a client. */
  report: (error: unknown) => void;
}

/**
 * Apollo's `formatError`: the one place that decides what clients see of an error. Errors made by `errors.ts` are shown,
 * refusals and errors in the request become BAD_USER_INPUT, and anything else is reported and answered "Unexpected error.".
 */
export function errorFormatter({ classify, report }: ErrorPolicy) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const causes = chain(error);
    const known =
      causes.find(isApiError) ??
      refused(causes) ??
      firstOf(causes, classify) ??
      limitError(formatted) ??
      requestError(formatted, causes);
    if (known !== null) return shown(known, formatted);
    report(causes.at(-1));
    return {
      ...placeOf(formatted),
      message: "Unexpected error.",
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
  };
}

/** The error and what caused it, outermost first; GraphQL wraps errors in others that know field and path. */
function chain(error: unknown): unknown[] {
  const causes: unknown[] = [];
  let at = error;
  while (at !== undefined && at !== null && !causes.includes(at)) {
    causes.push(at);
    at = at instanceof GraphQLError ? at.originalError : undefined;
  }
  return causes;
}

function refused(causes: readonly unknown[]): GraphQLError | null {
  const refusal = causes.find((cause) => cause instanceof Refusal);
  return refusal ? refusalError(refusal) : null;
}

function firstOf(causes: readonly unknown[], classify: ErrorPolicy["classify"]): GraphQLError | null {
  for (const cause of causes) {
    const known = classify(cause);
    if (known !== null) return known;
  }
  return null;
}

/** An error that GraphQL or Apollo found in the request itself. Such errors have no path: no field has run yet. */
function requestError(formatted: GraphQLFormattedError, causes: readonly unknown[]): GraphQLError | null {
  const isInRequest =
    formatted.path === undefined
      ? REQUEST_CODES.has(formatted.extensions?.["code"])
      : isArgumentCoercion(causes[0]);
  if (!isInRequest) return null;
  return badUserInput(argumentOf(causes) ?? "query", formatted.message);
}

/** The limits that graphql-js has of its own carry no code, only these words. */
function limitError({ message, path }: GraphQLFormattedError): GraphQLError | null {
  if (path !== undefined) return null;
  const tokens = / more tha[nt] (\d+) tokens/.exec(message)?.[1];
  if (tokens !== undefined) {
    return limitExceeded(
      `The query has more than ${tokens} tokens (words and signs); split it, or use variables.`,
    );
  }
  if (message.includes("Maximum call stack size exceeded")) {
    return limitExceeded("The query nests its fields or lists too deep to be read; split it, or nest less.");
  }
  if (message.endsWith("Validation aborted.")) {
    return limitExceeded(
      "The query has more than 100 errors, of which the first are told; correct those first.",
    );
  }
  return null;
}

/** graphql-js checks a variable at its place of use only when the field runs; that error points at the variable. */
function isArgumentCoercion(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  return cause instanceof GraphQLError && cause.nodes?.[0]?.kind === Kind.VARIABLE;
}

/** The argument whose value GraphQL refused, in dots for a part of it; for a variable's own value, the variable. */
export function argumentOf(causes: readonly unknown[]): string | undefined {
  for (const cause of causes) {
    if (!(cause instanceof GraphQLError)) continue;
    const nodes = cause.nodes ?? [];
    for (const { loc } of nodes) {
      const argument = loc && argumentAt(loc.source.body, loc.start);
      if (argument) return argument;
    }
    const variable = nodes.find((node) => node.kind === Kind.VARIABLE_DEFINITION);
    if (variable) return variable.variable.name.value;
    const missing = /argument "(\w+)" of type/.exec(cause.message)?.[1];
    if (missing !== undefined) return missing;
  }
  return undefined;
}

function shown(error: GraphQLError, formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { http: _http, ...extensions } = error.extensions;
  return { ...placeOf(formatted), message: error.message, extensions };
}

function placeOf({
  locations,
  path,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, "locations" | "path"> {
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
}

const REQUEST_CODES = new Set<unknown>([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);
