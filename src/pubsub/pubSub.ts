import pino from "pino";
import type { RedisLog } from "../redis/openRedis";
import type { ChannelName, Channels } from "./channels";
import { ChannelSubscribers } from "./channelSubscribers";
import { type Events, redisEvents } from "./redisEvents";

/** Announces what happens to whoever listens; `buildSchema({ pubSub })` takes it. */
export interface PubSub {
  /** Returns at once and never fails: an event that cannot be delivered is logged. */
  publish<Name extends ChannelName>(channel: Name, payload: Channels[Name]): void;
  /** The events from now on, until `return()`, the end of a `for await` or `close()`. */
  subscribe<Name extends ChannelName>(channel: Name): AsyncIterableIterator<Channels[Name]>;
  /** How many subscriptions of this process are open. */
  subscriberCount(): number;
  /** Ends every subscription and the connections; what is published later goes nowhere. May be called again. */
  close(): Promise<void>;
}

/** Where events go, and how many may wait. */
export interface PubSubOptions {
  /** Redis by which processes hear each other; `null`: events stay in this process. */
  redisUrl: string | null;
  /** Told about lost connections and lost events. */
  log?: RedisLog;
  /** How many things may have an event waiting for one slow subscriber, see WaitingEvents. */
  capacity?: number;
}

/** Publishes and subscribes within the process, or between all processes on one Redis. */
export function createPubSub({
  redisUrl,
  log = pino({ level: "silent" }),
  capacity = 1_000,
}: PubSubOptions): PubSub {
  const events = redisUrl === null ? processEvents() : redisEvents(redisUrl, log);
  const channels = new Map<ChannelName, ChannelSubscribers>();
  let isClosed = false;

  function channelOf(name: ChannelName): ChannelSubscribers {
    const channel = channels.get(name) ?? new ChannelSubscribers(events.target, topicOf(name));
    channels.set(name, channel);
    return channel;
  }

  return {
    publish(channel, payload) {
      if (!isClosed) events.target.dispatchEvent(new CustomEvent(topicOf(channel), { detail: payload }));
    },
    subscribe<Name extends ChannelName>(channel: Name) {
      if (isClosed) throw new Error("Events are closed: the service is stopping.");
      return channelOf(channel).subscribe(capacity) as AsyncIterableIterator<Channels[Name]>;
    },
    subscriberCount: () => [...channels.values()].reduce((sum, { size }) => sum + size, 0),
    async close() {
      if (isClosed) return;
      isClosed = true;
      for (const channel of channels.values()) await channel.end();
      await events.close();
    },
  };
}

function processEvents(): Events {
  return { target: new EventTarget(), close: () => Promise.resolve() };
}

// Other applications may use the same Redis.
function topicOf(channel: ChannelName): string {
  return `lighthouse-network:${channel}`;
}
