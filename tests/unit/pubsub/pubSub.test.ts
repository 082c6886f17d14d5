import "reflect-metadata";
import { buildSchemaSync, Query, Resolver, Root, Subscription } from "type-graphql";
import { createPubSub, type PubSub } from "../../../src/pubsub/pubSub";

@Resolver()
class ListeningResolver {
  @Query(() => String)
  nothing(): string {
    return "";
  }

  @Subscription(() => String, { topics: "actorChanged" })
  changed(@Root() { key }: { key: string }): string {
    return key;
  }
}

describe("events within a process", () => {
  let pubSub: PubSub;
  beforeEach(() => {
    pubSub = createPubSub({ redisUrl: null, capacity: 3 });
  });
  afterEach(() => pubSub.close());

  it("reach every subscriber of their channel, and no other", async () => {
    const [one, other] = [pubSub.subscribe("actorChanged"), pubSub.subscribe("actorChanged")];
    const elsewhere = pubSub.subscribe("networkChanged");
    pubSub.publish("actorChanged", { key: "pic:1" });
    for (const subscriber of [one, other])
      expect(await subscriber.next()).toEqual({ done: false, value: { key: "pic:1" } });
    pubSub.publish("networkChanged", { revision: 8 });
    expect((await elsewhere.next()).value).toEqual({ revision: 8 });
  });

  it("are kept for a subscriber that reads later, in their order", async () => {
    const subscriber = pubSub.subscribe("registrationSubmitted");
    for (const key of ["a", "b", "c"]) pubSub.publish("registrationSubmitted", { key });
    expect([await next(subscriber), await next(subscriber), await next(subscriber)]).toEqual(["a", "b", "c"]);
    const waiting = subscriber.next();
    pubSub.publish("registrationSubmitted", { key: "d" });
    expect((await waiting).value).toEqual({ key: "d" });
  });

  it("replace what still waits about the same thing", async () => {
    const network = pubSub.subscribe("networkChanged");
    const actors = pubSub.subscribe("actorChanged");
    for (let revision = 1; revision <= 5_000; revision++) {
      pubSub.publish("networkChanged", { revision });
      pubSub.publish("actorChanged", { key: `pic:${revision % 2}` });
    }
    expect((await network.next()).value).toEqual({ revision: 5_000 });
    expect((await actors.next()).value).toEqual({ key: "pic:1" });
    expect((await actors.next()).value).toEqual({ key: "pic:0" });
    await expect(Promise.race([actors.next(), Promise.resolve("none")])).resolves.toBe("none");
  });

  it("end with LIMIT_EXCEEDED for a subscriber that reads too slowly, and for no other", async () => {
    const [slow, quick] = [
      pubSub.subscribe("registrationSubmitted"),
      pubSub.subscribe("registrationSubmitted"),
    ];
    for (const key of ["a", "b", "c", "d"]) {
      pubSub.publish("registrationSubmitted", { key });
      expect(await next(quick)).toBe(key);
    }
    expect(pubSub.subscriberCount()).toBe(1);
    await expect(slow.next()).rejects.toMatchObject({ extensions: { code: "LIMIT_EXCEEDED" } });
    expect((await slow.next()).done).toBe(true);
  });

  it("leave nothing behind when a subscriber ends, however it ends", async () => {
    const [returned, thrown, broken] = [1, 2, 3].map(() => pubSub.subscribe("networkChanged"));
    const waiting = returned!.next();
    await returned!.return!();
    expect((await waiting).done).toBe(true);
    await expect(thrown!.throw!(new Error("enough"))).rejects.toThrow("enough");
    pubSub.publish("networkChanged", { revision: 1 });
    for await (const _event of broken!) break;
    expect(pubSub.subscriberCount()).toBe(0);
    expect((await returned!.next()).done).toBe(true);
  });

  it("end when all is closed, which may be asked for twice", async () => {
    const waiting = pubSub.subscribe("networkChanged").next();
    await pubSub.close();
    await pubSub.close();
    expect((await waiting).done).toBe(true);
    expect(() => pubSub.publish("networkChanged", { revision: 1 })).not.toThrow();
    expect(() => pubSub.subscribe("networkChanged")).toThrow("stopping");
  });

  it("serve type-graphql's subscriptions", async () => {
    const schema = buildSchemaSync({ resolvers: [ListeningResolver], pubSub, validate: false });
    const { subscribe } = schema.getSubscriptionType()!.getFields()["changed"]!;
    const events = (await subscribe!({}, {}, {}, {} as never)) as AsyncIterator<unknown>;
    pubSub.publish("actorChanged", { key: "pic:1" });
    expect((await events.next()).value).toEqual({ key: "pic:1" });
  });
});

async function next(subscriber: AsyncIterator<{ key: string }>): Promise<string> {
  const { value } = (await subscriber.next()) as IteratorYieldResult<{ key: string }>;
  return value.key;
}
