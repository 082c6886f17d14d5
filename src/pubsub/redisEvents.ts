import { createRedisEventTarget } from "@graphql-yoga/redis-event-target";
import type { Redis } from "ioredis";
import { closeRedis, openRedis, type RedisLog } from "../redis/openRedis";

/** Where events are dispatched to and listened for. */
export interface Events {
  readonly target: EventTarget;
  /** Ends the connections; dispatches nothing more. */
  close(): Promise<void>;
}

/**
 * Events that reach every process on the same Redis, this one included. Redis delivers to whoever listens at that moment:
 * an event that is sent while it does not answer is lost, and logged.
 */
export function redisEvents(url: string, log: RedisLog): Events {
  const publisher = openRedis(url, "publish", log, { maxRetriesPerRequest: 1, commandTimeout: 1_000 });
  const subscriber = openRedis(url, "subscribe", log, { maxRetriesPerRequest: null });
  const isLost = (channel: string) => (error: Error) =>
    log.warn({ channel, reason: error.message }, "an event was lost");
  const isLate = (channel: string) => (error: Error) =>
    log.warn({ channel, reason: error.message }, "Redis refused to listen to a channel, or to leave it");

  // The event target awaits none of these calls: a rejection that nobody handles would end the process.
  const publishClient = {
    publish: (channel: string, text: string) => publisher.publish(channel, text).catch(isLost(channel)),
  };
  const subscribeClient = {
    on: subscriber.on.bind(subscriber),
    subscribe: (channel: string) => subscriber.subscribe(channel).catch(isLate(channel)),
    unsubscribe: (channel: string) => subscriber.unsubscribe(channel).catch(isLate(channel)),
  };
  return {
    target: createRedisEventTarget({
      publishClient: publishClient as unknown as Redis,
      subscribeClient: subscribeClient as unknown as Redis,
      serializer: { stringify: JSON.stringify, parse: objectOrNull },
    }),
    close: async () => void (await Promise.all([closeRedis(publisher), closeRedis(subscriber)])),
  };
}

/** What is no object was sent by somebody else; it must not break the receiving of the rest. */
function objectOrNull(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
