import { Redis, type RedisOptions } from "ioredis";
import type { Logger } from "pino";

/** Where the state of a connection is told; any pino logger. */
export type RedisLog = Pick<Logger, "info" | "warn">;

const LONGEST_PAUSE_MS = 5_000;

/**
 * Connects to Redis in the background and again whenever the connection is lost, which is logged once each time. The
 * log never holds the address or a command, for both may hold the password.
 *
 * @param purpose what the connection is for, as the log names it
 */
export function openRedis(url: string, purpose: string, log: RedisLog, options: RedisOptions): Redis {
  const redis = new Redis(url, {
    retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_PAUSE_MS),
    // Its timer outlives a connection that ended long before.
    disconnectTimeout: 500,
    ...options,
  });
  let isLost = false;
  // Without a listener, ioredis writes to the console.
  redis.on("error", ({ message }: Error) => {
    if (!isLost) log.warn({ purpose, reason: message }, "Redis does not answer; trying again");
    isLost = true;
  });
  redis.on("ready", () => {
    if (isLost) log.info({ purpose }, "Redis answers again");
    isLost = false;
  });
  return redis;
}

/** Ends a connection once its commands are answered, or at once when Redis does not answer. */
export async function closeRedis(redis: Redis): Promise<void> {
  if (redis.status === "ready") await redis.quit().catch(() => undefined);
  redis.disconnect();
}
