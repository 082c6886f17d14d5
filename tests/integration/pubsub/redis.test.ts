import pino from "pino";
import type { ChannelName, Channels } from "../../../src/pubsub/channels";
import { createPubSub, type PubSub } from "../../../src/pubsub/pubSub";
import { Redis } from "ioredis";
import { startRedis, type TestRedis } from "../../support/redis";

describe("events between processes", () => {
  const PASSWORD = "s3cret-of-redis";
  let redis: TestRedis;
  let log: string[];
  let here: PubSub;
  let there: PubSub;
  beforeAll(async () => {
    redis = await startRedis({ password: PASSWORD });
  });
  afterAll(() => redis?.remove());
  beforeEach(() => {
    log = [];
    here = open(redis.url);
    there = open(redis.url);
  });
  afterEach(async () => {
    await Promise.all([here.close(), there.close()]);
    expect(log.join("")).not.toContain(PASSWORD);
  });

  function open(redisUrl: string): PubSub {
    return createPubSub({ redisUrl, log: pino({}, { write: (line: string) => void log.push(line) }) });
  }

  /** Redis delivers only once it knows of the subscription, of which nobody is told. */
  async function heard<Name extends ChannelName>(
    publisher: PubSub,
    channel: Name,
    payload: Channels[Name],
    events: AsyncIterator<Channels[Name]>,
  ): Promise<Channels[Name]> {
    const again = setInterval(() => publisher.publish(channel, payload), 20);
    publisher.publish(channel, payload);
    const { value } = (await events.next().finally(() => clearInterval(again))) as { value: Channels[Name] };
    return value;
  }

  it("reach subscribers of the same process and of another", async () => {
    for (const subscriber of [here, there]) {
      const events = subscriber.subscribe("actorChanged");
      const payload = { key: "pic:1" };
      expect(await heard(here, "actorChanged", payload, events)).toEqual(payload);
    }
  });

  it("end with their subscription: Redis then sends none", async () => {
    const client = new Redis(redis.url);
    const listeners = async () => (await client.pubsub("NUMSUB", "lighthouse-network:networkChanged"))[1];
    const [one, other] = [there.subscribe("networkChanged"), there.subscribe("networkChanged")];
    await heard(here, "networkChanged", { revision: 1 }, one);
    expect(await listeners()).toBe(1);
    await one.return!();
    await heard(here, "networkChanged", { revision: 2 }, other);
    await other.return!();
    await until(async () => (await listeners()) === 0);
    expect(there.subscriberCount()).toBe(0);
    await client.quit();
  });

  it("survive what others send to the same channel", async () => {
    const client = new Redis(redis.url);
    const events = there.subscribe("actorChanged");
    await heard(here, "actorChanged", { key: "pic:1" }, events);
    for (const text of ["", "no json", "null", "5", '"text"'])
      await client.publish("lighthouse-network:actorChanged", text);
    const payload = { key: "pic:2" };
    await until(async () => (await heard(here, "actorChanged", payload, events)).key === "pic:2");
    await client.quit();
  });

  it("go on after Redis was away, which is logged once, and fail nobody meanwhile", async () => {
    const events = there.subscribe("networkChanged");
    await heard(here, "networkChanged", { revision: 1 }, events);
    await redis.stop();
    here.publish("networkChanged", { revision: 2 });
    await until(() => Promise.resolve(log.some((line) => line.includes("an event was lost"))));
    const late = there.subscribe("actorChanged");
    const lost = () => log.filter((line) => line.includes("does not answer"));
    await until(() => Promise.resolve(lost().length === 4));
    // More attempts are made meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await redis.start();
    expect(await heard(here, "actorChanged", { key: "pic:3" }, late)).toEqual({
      key: "pic:3",
    });
    await until(async () => (await heard(here, "networkChanged", { revision: 4 }, events)).revision === 4);
    expect(lost()).toHaveLength(4);
    expect(lost().map((line) => JSON.parse(line) as object)).toContainEqual(
      expect.objectContaining({ level: 40, purpose: "publish" }),
    );
  });

  it("do not hold up the end when Redis is away or does not let us in", async () => {
    const refused = open(redis.url.replace(PASSWORD, `not-${PASSWORD}`));
    const absent = open("redis://127.0.0.1:1");
    for (const pubSub of [refused, absent]) pubSub.publish("networkChanged", { revision: 1 });
    await until(() => Promise.resolve(log.filter((line) => line.includes("an event was lost")).length === 2));
    const started = Date.now();
    await Promise.all([refused.close(), absent.close()]);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20));
}
