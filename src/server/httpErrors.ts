import type { FastifyInstance } from "fastify";
import type { ErrorCode } from "../graphql/errors";

/** Answers what fails before GraphQL has a say (body too large, no JSON, no such path) in GraphQL's form of errors. */
export function answerHttpErrors(fastify: FastifyInstance): void {
  fastify.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(body("NOT_FOUND", "There is nothing at this address; the API is at /graphql.")),
  );
  fastify.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status === 413) {
      const limit = `${fastify.initialConfig.bodyLimit} bytes`;
      return reply.code(413).send(body("LIMIT_EXCEEDED", `The request's body is larger than ${limit}.`));
    }
    if (status === 503) {
      return reply.code(503).send(body("UNAVAILABLE", "The service is closing; try again shortly."));
    }
    if (status >= 400 && status < 500) {
      const message = "The request is not usable; expected a JSON body with content-type application/json.";
      return reply.code(status).send(body("BAD_USER_INPUT", message));
    }
    request.log.error({ err: error }, "unexpected error");
    return reply.code(500).send(body("INTERNAL_SERVER_ERROR", "Unexpected error."));
  });
}

function statusOf(error: unknown): number {
  const status =
    typeof error === "object" && error !== null && "statusCode" in error ? error.statusCode : 500;
  return typeof status === "number" ? status : 500;
}

function body(code: ErrorCode, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
