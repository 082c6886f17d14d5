import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Config } from "../config";
import { rateLimited } from "../graphql/errors";
import { closeRedis, openRedis } from "../redis/openRedis";
import { clientAddress } from "./requestFacts";

/** Counts what a client address asks for. Each resolves, or throws RATE_LIMITED until the minute is over. */
export interface RateLimits {
  /** A query of at least `costlyFrom` points, or the start of a subscription. */
  countCostly(request: FastifyRequest): Promise<void>;
  /** `times` mutations that need no sign-in. */
  countPublicMutations(request: FastifyRequest, times: number): Promise<void>;
}

const MINUTE_MS = 60_000;
// How many addresses a process without Redis remembers for a limit; the longest idle is forgotten first. The plugin's
// types know this option for routes only.
const MEMORY = { cache: 20_000 };

/**
 * Rate limits of this process, or of all that share a Redis. A minute begins with an address's first count. While Redis
 * does not answer, nothing is counted: people rather than the limit are served.
 */
export async function registerRateLimits(
  fastify: FastifyInstance,
  { rateLimits, redisUrl }: Pick<Config, "rateLimits" | "redisUrl">,
): Promise<RateLimits> {
  const shared = redisUrl === null ? {} : { redis: connect(fastify, redisUrl) };
  await fastify.register(rateLimit, {
    ...shared,
    global: false,
    skipOnError: true,
    timeWindow: MINUTE_MS,
    nameSpace: "lighthouse-network:rate-limit:",
  });
  const costly = limiter(fastify, "costly", rateLimits.costlyQueries, "costly queries");
  const mutations = limiter(fastify, "mutations", rateLimits.publicMutations, "mutations without sign-in");
  return {
    countCostly: costly,
    async countPublicMutations(request, times) {
      // One more than allowed is refused, however many more there are.
      const counted = Math.min(times, rateLimits.publicMutations + 1);
      await Promise.all(Array.from({ length: counted }, () => mutations(request)));
    },
  };
}

function connect(fastify: FastifyInstance, redisUrl: string) {
  // An answer that is late or queued helps no request.
  const redis = openRedis(redisUrl, "rate limits", fastify.log, {
    enableOfflineQueue: false,
    commandTimeout: 500,
  });
  fastify.addHook("onClose", () => closeRedis(redis));
  return redis;
}

function limiter(fastify: FastifyInstance, name: string, max: number, what: string) {
  const count = fastify.createRateLimit({
    ...MEMORY,
    max,
    keyGenerator: (request) => `${name}:${clientAddress(request)}`,
  });
  return async (request: FastifyRequest): Promise<void> => {
    const state = await count(request);
    if (state.isAllowed || !state.isExceeded) return;
    const seconds = Math.max(1, state.ttlInSeconds);
    throw rateLimited(
      `Your address has asked for more than ${max} ${what} within a minute; wait ${seconds} seconds.`,
      seconds,
    );
  };
}
