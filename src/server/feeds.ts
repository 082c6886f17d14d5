import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLError } from "graphql";
import { badUserInput, type ErrorCode, isApiError } from "../graphql/errors";
import { Language } from "../graphql/language";
import { clientGone } from "./clientGone";
import type { Feed, FeedDocument } from "./feed.type";
import { errorBody } from "./httpErrors";
import type { RateLimits } from "./rateLimits";
import { type RequestFacts, requestFacts } from "./requestFacts";
import { isUnchanged, lastModified } from "./unchanged";

/** How long a program or proxy may keep a feed without asking again, in seconds. */
const MAXIMUM_AGE = 300;

/** What serving feeds needs of the server. */
export interface FeedParts<Context> {
  readonly context: (facts: RequestFacts, gone: AbortSignal) => Context | Promise<Context>;
  readonly rateLimits: RateLimits;
  readonly classifyError: (error: unknown) => GraphQLError | null;
}

/** Serves feeds by GET and HEAD: with a tag and a date, so that who asks again is told when nothing changed. */
export function serveFeeds<Context>(
  fastify: FastifyInstance,
  feeds: readonly Feed<Context>[],
  { context, rateLimits, classifyError }: FeedParts<Context>,
): void {
  for (const feed of feeds) {
    fastify.get(feed.path, async (request, reply) => {
      try {
        await rateLimits.countCostly(request);
        const language = languageOf(request);
        const facts = { ...requestFacts(request), authorization: null, language };
        const params = request.params as Record<string, string>;
        const document = await feed.read({ params, language }, await context(facts, clientGone(reply)));
        if (document === null) return reply.callNotFound();
        return await send(request, reply, feed.contentType, document, language);
      } catch (error) {
        const known = isApiError(error) ? error : classifyError(error);
        if (!known) throw error;
        return sendError(reply, known);
      }
    });
  }
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  contentType: string,
  { body, modifiedAt }: FeedDocument,
  language: Language,
) {
  const tag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const date = lastModified(modifiedAt, Date.now());
  reply.headers({
    etag: tag,
    "cache-control": `public, max-age=${MAXIMUM_AGE}`,
    "content-language": language.toLowerCase(),
    vary: "accept-language",
    ...(date !== null && { "last-modified": date }),
  });
  if (isUnchanged(request.headers, tag, modifiedAt)) return reply.code(304).send();
  return reply.type(contentType).send(body);
}

function languageOf(request: FastifyRequest): Language {
  const { lang } = request.query as Record<string, unknown>;
  if (lang === undefined) return requestFacts(request).language;
  const known = Object.values(Language).find(
    (each) => String(each) === (typeof lang === "string" ? lang.toUpperCase() : ""),
  );
  if (known) return known;
  throw badUserInput("lang", 'Argument "lang" is no language of this service; expected "de" or "en", once.');
}

const STATUSES: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  LIMIT_EXCEEDED: 503,
};

function sendError(reply: FastifyReply, error: GraphQLError) {
  const code = error.extensions["code"] as ErrorCode;
  const http = error.extensions["http"] as { headers?: Map<string, string> } | undefined;
  for (const [name, value] of http?.headers ?? []) reply.header(name, value);
  return reply
    .code(STATUSES[code] ?? 500)
    .header("cache-control", "no-store")
    .send(errorBody(code, error.message));
}
