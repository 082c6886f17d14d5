import { encodeId } from "../../../src/graphql/nodeId";
import { openClient, type SocketClient, until } from "../../contract/server/socketClient";
import { apisOver, begun, change, storeConsortiumNetwork } from "../../support/consortia";
import { actorId, networkSource } from "../../support/networkFixture";
import { startService, type TestService } from "../../support/service";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const { lead } = apisOver(database);
const LEAD = `actorId: "${actorId("org:lead")}"`;
const NARROW = { topicIds: [encodeId("Topic", "topic:narrow")] };
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000 + 3_600_000).toISOString();
const tokens = {
  manager: { subject: "manager", roles: ["MANAGER" as const] },
  lead: { subject: "lead" },
  stranger: { subject: "stranger" },
};

let service: TestService;
const clients: SocketClient[] = [];

beforeEach(async () => {
  await storeConsortiumNetwork(database);
  await database.query(
    `MATCH (actor:Actor {key: 'org:lead'}), (topic:Topic)
     SET actor.country = 'DE'
     CREATE (actor)-[:WORKS_ON {key: topic.key, weight: 1.0, isDirect: topic.key = 'topic:narrow'}]->(topic)`,
  );
  service = await startService(database, tokens, (await networkSource(database, "memory"))!);
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  await service.close();
});

/** Follows what matches, as somebody, and resolves once the service listens. */
async function following(argument: string, token?: string, selection = "call { title(lang: EN) }") {
  const client = openClient(service.url, token === undefined ? {} : { authorization: `Bearer ${token}` });
  clients.push(client);
  const before = service.pubSub.subscriberCount();
  const events = client.subscribe(`subscription { callMatched(${argument}) { ${selection} } }`);
  await until(() => service.pubSub.subscriberCount() === before + 1);
  const next = async () => {
    const { value } = (await events.next()) as {
      value: { data: { callMatched: Record<string, unknown> } };
    };
    return value.data.callMatched;
  };
  return { client, events, next, nextTitle: async () => ((await next())["call"] as { title: string }).title };
}

async function manage(mutation: string, variables: object): Promise<{ id: string; version: number }> {
  const types = { id: "ID!", expectedVersion: "Int!", input: "FundingCallInput!" };
  const names = Object.keys(variables) as (keyof typeof types)[];
  const { body } = await service.post(
    `mutation (${names.map((name) => `$${name}: ${types[name]}`).join()}) {
       answer: ${mutation}(${names.map((name) => `${name}: $${name}`).join()}) { userErrors { code } fundingCall { id version } } }`,
    { ...variables },
    { authorization: "Bearer manager" },
  );
  expect(body).toMatchObject({ data: { answer: { userErrors: [] } } });
  return (body.data!["answer"] as { fundingCall: { id: string; version: number } }).fundingCall;
}

const inputOf = (titleEn: string, input: object) => ({ level: "EU", titleEn, ...input });
const draft = (titleEn: string, input: object = NARROW) =>
  manage("createFundingCall", { input: inputOf(titleEn, input) });
const step = (mutation: string, { id, version }: { id: string; version: number }) =>
  manage(mutation, { id, expectedVersion: version });
const publish = async (titleEn: string, input: object = NARROW) =>
  step("publishFundingCall", await draft(titleEn, input));

describe("callMatched", () => {
  it("tells anybody of a call that begins to match an actor, with the reasons", async () => {
    const follower = await following(
      LEAD,
      undefined,
      "rank score daysLeft call { title(lang: EN) } terms { contribution } matchedTopics { key } coverage { item { key } }",
    );
    await publish("Hospitals", { requirements: { partners: [{ kinds: ["HOSPITAL"], minimum: 1 }] } });
    await publish("Narrow", { ...NARROW, deadline: inDays(45) });
    expect(await follower.next()).toEqual({
      rank: null,
      score: 0.775,
      daysLeft: 45,
      call: { title: "Narrow" },
      terms: [0.5, 0.1, 0.075, 0.05, 0.05].map((contribution) => ({ contribution })),
      matchedTopics: [{ key: "topic:narrow" }, { key: "topic:broad" }],
      coverage: [{ item: { key: "topic topic:narrow" } }],
    });
  });

  it("tells of it when it is published, again, or changed while published, never of a draft or one withdrawn", async () => {
    const { nextTitle } = await following(LEAD);
    const drafted = await draft("First");
    const changed = await manage("updateFundingCall", {
      id: drafted.id,
      expectedVersion: drafted.version,
      input: inputOf("Second", NARROW),
    });
    const published = await step("publishFundingCall", changed);
    expect(await nextTitle()).toBe("Second");
    const corrected = await manage("updateFundingCall", {
      id: published.id,
      expectedVersion: published.version,
      input: inputOf("Third", NARROW),
    });
    expect(await nextTitle()).toBe("Third");
    const withdrawn = await step("withdrawFundingCall", corrected);
    const last = await manage("updateFundingCall", {
      id: withdrawn.id,
      expectedVersion: withdrawn.version,
      input: inputOf("Fourth", NARROW),
    });
    await step("publishFundingCall", last);
    expect(await nextTitle()).toBe("Fourth");
    await publish("Fifth");
    expect(await nextTitle()).toBe("Fifth");
  });

  it("leaves out what has closed, and tells of what will open", async () => {
    const { nextTitle } = await following(LEAD);
    await publish("Closed", { ...NARROW, deadline: inDays(-2) });
    await publish("Future", { ...NARROW, opensOn: inDays(10).slice(0, 10) });
    expect(await nextTitle()).toBe("Future");
  });

  it("leaves out what scores less than is wanted", async () => {
    const { nextTitle } = await following(`${LEAD}, minimumScore: 0.775`);
    await publish("Soon", { ...NARROW, deadline: inDays(44) });
    await publish("Later", { ...NARROW, deadline: inDays(45) });
    expect(await nextTitle()).toBe("Later");
  });

  it("tells members alone of members' calls, and of invented calls those who follow invented actors", async () => {
    const anonymous = await following(LEAD);
    const member = await following(LEAD, "lead");
    const invented = await draft("Invented");
    await database.query("MATCH (call:FundingCall {titleEn: 'Invented'}) SET call.isExample = true");
    await step("publishFundingCall", invented);
    await publish("Members", { ...NARROW, visibility: "MEMBERS" });
    await publish("Public");
    expect(await anonymous.nextTitle()).toBe("Public");
    expect(await member.nextTitle()).toBe("Members");
    expect(await member.nextTitle()).toBe("Public");
  });

  it("tells of a consortium's calls those alone for whom it exists at that moment", async () => {
    const { id } = await begun(lead, { requirements: { topicIds: NARROW.topicIds } });
    const argument = `consortiumId: "${id}"`;
    const ours = await following(argument, "lead");
    const manager = await following(argument, "manager");
    const stranger = await following(argument, "stranger");
    const theirs = stranger.events.next();
    await publish("First");
    expect(await ours.nextTitle()).toBe("First");
    await change(lead, "shareConsortiumWithOffice", { id, isShared: true }, "revision");
    await publish("Second");
    expect(await ours.nextTitle()).toBe("Second");
    expect(await manager.nextTitle()).toBe("Second");

    const ofActor = await following(LEAD, "lead");
    await lead.data(`mutation { deleteConsortium(id: "${id}") { userErrors { code } } }`);
    const after = ours.events.next();
    for (const title of ["Third", "Fourth"]) {
      await publish(title);
      expect(await ofActor.nextTitle()).toBe(title);
    }
    await Promise.all([ours, stranger].map(({ client }) => client.close()));
    expect(await Promise.allSettled([after, theirs])).not.toContainEqual(
      expect.objectContaining({ value: expect.objectContaining({ done: false }) as unknown }),
    );
  });

  it.each([
    ["neither", "minimumScore: 0"],
    ["both", `${LEAD}, consortiumId: "${encodeId("Consortium", "consortium:any")}"`],
    ["an id of something else", `consortiumId: "${actorId("org:lead")}"`],
    ["a score out of bounds", `${LEAD}, minimumScore: 1.1`],
  ])("refuses %s at once", async (_what, argument) => {
    const client = openClient(service.url, {});
    clients.push(client);
    const events = client.subscribe(`subscription { callMatched(${argument}) { score } }`);
    const answer = await events.next().catch((error: unknown) => ({ value: error }));
    expect(JSON.stringify(answer.value)).toContain("BAD_USER_INPUT");
  });
});
