import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError, Kind } from "graphql";
import { badUserInput, isApiError, limitExceeded } from "./errors";

/** What decides about errors that this folder cannot know, and who gets told of those that nobody knows. */
export interface ErrorPolicy {
  /** The API's error for an error of the layers below, such as a database that does not answer; null when unknown. */
  classify: (error: unknown) => GraphQLError | null;
  /** Gets every unknown error whole; its text never reaches a client. */
  report: (error: unknown) => void;
}

/**
 * Apollo's `formatError`: the one place that decides what clients see of an error. Errors made by `errors.ts` are shown,
 * errors in the request become BAD_USER_INPUT, and anything else is reported and answered "Unexpected error.".
 */
export function errorFormatter({ classify, report }: ErrorPolicy) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const causes = chain(error);
    const known = causes.find(isApiError) ?? firstOf(causes, classify) ?? requestError(formatted, causes);
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
  // graphql-js gives the token limit no code of its own.
  if (/ more tha[nt] \d+ tokens/.test(formatted.message)) return limitExceeded(formatted.message);
  return badUserInput(argumentOf(causes) ?? "query", formatted.message);
}

/** graphql-js checks a variable at its place of use only when the field runs; that error points at the variable. */
function isArgumentCoercion(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  return cause instanceof GraphQLError && cause.nodes?.[0]?.kind === Kind.VARIABLE;
}

/** The argument, or the variable, whose value GraphQL refused. */
function argumentOf(causes: readonly unknown[]): string | undefined {
  for (const cause of causes) {
    const node = cause instanceof GraphQLError ? cause.nodes?.[0] : undefined;
    if (node?.kind === Kind.VARIABLE_DEFINITION) return node.variable.name.value;
    if (node?.kind === Kind.VARIABLE || node?.kind === Kind.ARGUMENT) return node.name.value;
  }
  return undefined;
}

function shown(error: GraphQLError, formatted: GraphQLFormattedError): GraphQLFormattedError {
  return { ...placeOf(formatted), message: error.message, extensions: error.extensions };
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
