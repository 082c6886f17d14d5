import { encodeId } from "../../../src/graphql/nodeId";
import { openClient, type SocketClient, until } from "../../contract/server/socketClient";
import { storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { startService, type TestService } from "../../support/service";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const manager = { subject: "manager", roles: ["MANAGER" as const] };
const tokens: Record<string, { subject: string; roles?: ["MANAGER"] }> = {};
const ORG_A = encodeId("Actor", "org:a");

let service: TestService;
const clients: SocketClient[] = [];

beforeAll(async () => {
  service = await startService(database, tokens);
});
afterAll(() => service.close());
beforeEach(async () => {
  Object.assign(tokens, { manager, member: { subject: "member" } });
  await storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:b"] }] });
  await givenMember(database, "member", "org:a");
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  await until(() => service.pubSub.subscriberCount() === 0);
});

/** Subscribes as somebody, and resolves once the service listens. */
async function subscribed(query: string, token?: string) {
  const client = openClient(service.url, token === undefined ? {} : { authorization: `Bearer ${token}` });
  clients.push(client);
  const before = service.pubSub.subscriberCount();
  const events = client.subscribe(query);
  await until(() => service.pubSub.subscriberCount() === before + 1);
  return { client, events, next: async () => (await events.next()).value as unknown };
}

async function edit(actorId: string, descriptionEn: string): Promise<number | null> {
  const query = `mutation ($actorId: ID!, $version: Int!, $descriptionEn: String) {
    updateActor(input: {actorId: $actorId, expectedVersion: $version, descriptionEn: $descriptionEn}) {
      userErrors { code } revision actor { version } } }`;
  const { body } = await service.post(
    query,
    { actorId, version: 1, descriptionEn },
    { authorization: "Bearer manager" },
  );
  expect(body.errors).toBeUndefined();
  return (body.data!["updateActor"] as { revision: number | null }).revision;
}

it("tells of a changed actor as it is now, and of the network's new revision", async () => {
  const ofA = await subscribed(
    `subscription { actorChanged(actorId: "${ORG_A}") { key description(lang: EN) } }`,
  );
  const ofAll = await subscribed("subscription { networkChanged { revision } }");
  const first = await edit(encodeId("Actor", "org:b"), "Not asked for.");
  const second = await edit(ORG_A, "Changed.");
  expect(await ofA.next()).toEqual({ data: { actorChanged: { key: "org:a", description: "Changed." } } });
  expect(await ofAll.next()).toEqual({ data: { networkChanged: { revision: first } } });
  expect(await ofAll.next()).toEqual({ data: { networkChanged: { revision: second } } });
});

it("tells of a search for consortia to those alone who know its id", async () => {
  const [own, others] = ["1b671a64-40d5-491e-99b0-da01ff1f3341", "2b671a64-40d5-491e-99b0-da01ff1f3341"];
  const progress = (key: string, done: number) =>
    service.pubSub.publish("proposalProgress", { key, stage: "TEAMS", done, total: 9, found: 2, least: 4 });
  const follower = await subscribed(
    `subscription { consortiumProposalProgress(searchId: "${own}") { searchId stage done total found least } }`,
  );
  progress(others, 1);
  progress(own, 2);
  expect(await follower.next()).toEqual({
    data: {
      consortiumProposalProgress: { searchId: own, stage: "TEAMS", done: 2, total: 9, found: 2, least: 4 },
    },
  });
});

it("ends for who follows a search with the search", async () => {
  const searchId = "3b671a64-40d5-491e-99b0-da01ff1f3341";
  const { events } = await subscribed(
    `subscription { consortiumProposalProgress(searchId: "${searchId}") { stage done } }`,
  );
  const progress = { key: searchId, total: 9, found: 2, least: 4 };
  service.pubSub.publish("proposalProgress", { ...progress, stage: "TEAMS", done: 9 });
  service.pubSub.publish("proposalProgress", { ...progress, stage: "ENDED", done: 9, isLast: true });
  const told: unknown[] = [];
  for (let event = await events.next(); !event.done; event = await events.next()) told.push(event.value);
  expect(told.at(-1)).toEqual({ data: { consortiumProposalProgress: { stage: "ENDED", done: 9 } } });
  await until(() => service.pubSub.subscriberCount() === 0);
});

it("follows a consortium for those for whom it exists, and ends with FORBIDDEN once it does so no longer", async () => {
  const run = async (token: string, mutation: string, input: object) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const selection = mutation === "createConsortium" ? "consortium { id }" : "consortiumMember { id key }";
    const { body } = await service.post(
      `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { userErrors { code } ${selection} } }`,
      { input },
      { authorization: `Bearer ${token}` },
    );
    expect(body.errors).toBeUndefined();
    return body.data!["answer"] as {
      consortium: { id: string };
      consortiumMember: { id: string; key: string };
    };
  };
  tokens["partner"] = { subject: "partner" };
  tokens["stranger"] = { subject: "stranger" };
  await givenMember(database, "partner", "org:b");
  const { consortium } = await run("member", "createConsortium", { leadId: ORG_A, titleEn: "Ours" });
  const candidate = { consortiumId: consortium.id, actorId: encodeId("Actor", "org:b") };
  const { consortiumMember } = await run("member", "addConsortiumCandidate", candidate);
  const memberId = consortiumMember.id;
  await run("member", "recordConsortiumAnswer", { memberId, answer: "ACCEPTED" });
  const query = `subscription { consortiumChanged(consortiumId: "${consortium.id}") { title(lang: EN) } }`;

  const early = openClient(service.url, { authorization: "Bearer stranger" });
  clients.push(early);
  const refused = await early
    .subscribe(query)
    .next()
    .catch((error: unknown) => ({ value: error }));
  expect(JSON.stringify(refused.value)).toContain("NOT_FOUND");

  const ofPartner = await subscribed(query, "partner");
  await run("member", "updateConsortiumMember", { memberId, role: "EDITOR" });
  expect(await ofPartner.next()).toEqual({ data: { consortiumChanged: { title: "Ours" } } });
  const ofLead = await subscribed(query, "member");
  await run("member", "removeConsortiumMember", { memberId });
  await expect(ofPartner.events.next()).rejects.toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  expect(await ofLead.next()).toEqual({ data: { consortiumChanged: { title: "Ours" } } });
  await service.post(
    "mutation ($id: ID!) { deleteConsortium(id: $id) { userErrors { code } } }",
    { id: consortium.id },
    { authorization: "Bearer member" },
  );
  await expect(ofLead.events.next()).rejects.toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
});

it("refuses a wrong id, and the queue of registrations to those who may not see it, at once", async () => {
  const refusalOf = async (query: string, token?: string) => {
    const client = openClient(service.url, token === undefined ? {} : { authorization: `Bearer ${token}` });
    clients.push(client);
    const answer = await client
      .subscribe(query)
      .next()
      .catch((error: unknown) => ({ value: error }));
    return JSON.stringify(answer.value);
  };
  expect(await refusalOf('subscription { actorChanged(actorId: "nonsense") { key } }')).toContain(
    "BAD_USER_INPUT",
  );
  expect(await refusalOf('subscription { consortiumProposalProgress(searchId: "1") { done } }')).toContain(
    "BAD_USER_INPUT",
  );
  expect(await refusalOf("subscription { registrationSubmitted { id } }")).toContain("UNAUTHENTICATED");
  expect(await refusalOf("subscription { registrationSubmitted { id } }", "member")).toContain("FORBIDDEN");
});

it("ends the queue of registrations for a manager who is none any more", async () => {
  const { events } = await subscribed("subscription { registrationSubmitted { key } }", "manager");
  tokens["manager"] = { subject: "manager" };
  service.pubSub.publish("registrationSubmitted", { key: "registration:any" });
  await expect(events.next()).rejects.toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
});
