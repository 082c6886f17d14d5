import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ErrorCode } from "../graphql/errors";
import { SECURITY_HEADERS } from "./securityHeaders";

/** Answers what fails before GraphQL has a say (body too large, no JSON, no such path) in GraphQL's form of errors. */
export function answerHttpErrors(fastify: FastifyInstance): void {
  fastify.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(errorBody("NOT_FOUND", "There is nothing at this address; the API is at /graphql.")),
  );
  fastify.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status === 413) {
      const limit = `${fastify.initialConfig.bodyLimit} bytes`;
      return reply.code(413).send(errorBody("LIMIT_EXCEEDED", `The request's body is larger than ${limit}.`));
    }
    if (status === 503) {
      return reply.code(503).send(errorBody("UNAVAILABLE", "The service is closing; try again shortly."));
    }
    if (status >= 400 && status < 500) {
      const message = "The request is not usable; expected a JSON body with content-type application/json.";
      return reply.code(status).send(errorBody("BAD_USER_INPUT", message));
    }
    request.log.error({ err: error }, "unexpected error");
    return reply.code(500).send(errorBody("INTERNAL_SERVER_ERROR", "Unexpected error."));
  });
}

/** Answers the methods that /graphql does not have with 405 and those that it has. */
export function refuseOtherMethods(fastify: FastifyInstance): void {
  fastify.route({
    method: ["PUT", "PATCH", "DELETE", "OPTIONS"],
    url: "/graphql",
    // Before the body is read: none of it matters.
    onRequest: async (_request, reply) => {
      const message = "The API takes POST, and GET for queries that change nothing.";
      await reply.code(405).header("allow", "GET, HEAD, POST").send(errorBody("BAD_USER_INPUT", message));
    },
    handler: () => undefined,
  });
}

/** Fastify's `frameworkErrors`: addresses that cannot be read, for which no hook runs. */
export function answerUnreadableAddress(_error: Error, _request: FastifyRequest, reply: FastifyReply): void {
  const message = "The address cannot be read; the API is at /graphql.";
  void reply.headers(SECURITY_HEADERS).code(400).send(errorBody("BAD_USER_INPUT", message));
}

function statusOf(error: unknown): number {
  const status =
    typeof error === "object" && error !== null && "statusCode" in error ? error.statusCode : 500;
  return typeof status === "number" ? status : 500;
}

/** The body of an answer that GraphQL had no say in. */
export function errorBody(code: ErrorCode, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
