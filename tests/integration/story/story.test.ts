import { type Api, apiOver, MANAGER } from "../../support/api";
import { codeIn } from "../../support/codeIn";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { givenLighthouse, givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";
import { encodeId } from "../../../src/graphql/nodeId";

const database = testDatabase();
const visitor = apiOver(database);
const manager = visitor.as(MANAGER);
const person = visitor.as({ subject: "erika", email: "erika@example.org" });
const partner = visitor.as({ subject: "partner", email: "partner@example.org" });

const HEART = encodeId("Lighthouse", "lighthouse:heart");
const TOPIC = encodeId("Topic", "topic:heart");
const MARK = "Mustererika";

type Payload = { userErrors: { code: string; path: string[]; message: string }[] } & Record<string, never>;

/** Asks for a mutation with one input; fails the test when it is refused. */
async function done<Answer>(
  who: Api,
  field: string,
  type: string,
  input: object,
  selection: string,
): Promise<Answer> {
  const query = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { userErrors { code path message } ${selection} } }`;
  const { answer } = await who.data<{ answer: Answer & Payload }>(query, { input });
  expect({ field, userErrors: answer.userErrors }).toEqual({ field, userErrors: [] });
  return answer;
}

async function mailTo(email: string): Promise<string[]> {
  const rows = await database.query<{ text: string }>(
    "MATCH (mail:OutgoingMail) WHERE mail.email = $email RETURN mail.text AS text ORDER BY mail.createdAt",
    { email },
  );
  return rows.map(({ text }) => text);
}

const registration = (name: string) => ({
  kind: "COMPANY",
  name,
  city: "Aachen",
  postalCode: "52062",
  country: "DE",
  website: "https://www.heart-example.org",
  fields: [{ topicId: TOPIC, level: "EXPERIENCED" }],
  contact: {
    name: MARK,
    email: "erika@example.org",
    phone: "+49 241 0000000",
    consent: { isGiven: true, givenAt: "2026-01-01T00:00:00Z", textVersion: "1" },
  },
});

beforeAll(async () => {
  await storeNetwork(database, {
    actors: [
      { key: "org:partner", status: "REGISTERED" },
      { key: "org:far", status: "REGISTERED" },
    ],
    activities: [{ key: "project:p", participants: ["org:partner", "org:far"] }],
  });
  await givenMember(database, "partner", "org:partner");
  await givenLighthouse(database, "lighthouse:heart");
  await database.query(
    `CREATE (topic:Topic {key: 'topic:heart', labelDe: 'Herz', labelEn: 'Heart', sortKey: 'heart', scheme: 'CLUSTER', level: 0,
       isExample: false, altLabelsDe: [], altLabelsEn: [], searchNames: 'herz heart', searchText: ''})
     CREATE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)`,
  );
});

it("goes from a registration to a path in the network, and ends with an erasure that leaves the network whole", async () => {
  // Register; changes are asked for, made, and the registration is approved.
  const { statusToken: token } = await done<{ statusToken: string }>(
    visitor,
    "submitRegistration",
    "SubmitRegistrationInput",
    registration("Herz Beispil GmbH"),
    "statusToken",
  );
  expect(await visitor.data('{ search(text: "Beispil") { totalCount } }')).toEqual({
    search: { totalCount: 0 },
  });
  const queue = await manager.data<{ registrations: { edges: { node: { id: string; version: number } }[] } }>(
    "{ registrations(filter: {states: [PENDING]}) { edges { node { id version } } } }",
  );
  const { id, version } = queue.registrations.edges[0]!.node;
  await done(
    manager,
    "requestRegistrationChanges",
    "RegistrationMessageInput",
    { id, expectedVersion: version, messageEn: "The name has a typing error." },
    "revision",
  );
  const status = await visitor.data<{ registrationStatus: { version: number; state: string } }>(
    "query ($token: String!) { registrationStatus(token: $token) { version state } }",
    { token },
  );
  expect(status.registrationStatus.state).toBe("CHANGES_REQUESTED");
  const changed = {
    ...registration("Herz Beispiel GmbH"),
    token,
    expectedVersion: status.registrationStatus.version,
  };
  await done(visitor, "updateRegistration", "UpdateRegistrationInput", changed, "revision");
  const again = await manager.data<{ node: { version: number } }>(
    "query ($id: ID!) { node(id: $id) { ... on Registration { version } } }",
    { id },
  );
  const { actor } = await done<{ actor: { id: string; key: string; version: number } }>(
    manager,
    "approveRegistration",
    "ApproveRegistrationInput",
    { id, expectedVersion: again.node.version },
    "revision actor { id key version }",
  );

  // The contact person is invited by mail, signs in, and speaks for the actor.
  const invitation = (await mailTo("erika@example.org")).filter((text) => codeIn(text) !== null).at(-1)!;
  const accept =
    "mutation ($code: String!) { acceptInvitation(code: $code) { userErrors { code } actor { key } } }";
  expect(await person.data(accept, { code: codeIn(invitation)! })).toEqual({
    acceptInvitation: { userErrors: [], actor: { key: actor.key } },
  });

  // The profile is edited; a partnership is declared and confirmed.
  await done(
    person,
    "updateActor",
    "UpdateActorInput",
    {
      actorId: actor.id,
      expectedVersion: actor.version,
      descriptionEn: "Makes hearts.",
      isLookingForPartners: true,
    },
    "revision",
  );
  const { declaration } = await done<{ declaration: { id: string } }>(
    person,
    "declarePartnership",
    "DeclarePartnershipInput",
    { actorId: actor.id, partnerIds: [actorId("org:partner")], kind: "RESEARCH", startDate: "2025-01-01" },
    "declaration { id }",
  );
  const pathOf = async () =>
    (
      await visitor.data<{ collaborationPaths: { shortestHops: number | null } }>(
        "query ($from: ID!, $to: ID!) { collaborationPaths(fromId: $from, toId: $to) { shortestHops } }",
        { from: actor.id, to: actorId("org:far") },
      )
    ).collaborationPaths.shortestHops;
  expect(await pathOf()).toBeNull();
  const confirmation = { id: declaration.id, isPrivate: false };
  await done(partner, "confirmPartnership", "ConfirmPartnershipInput", confirmation, "revision");
  expect(await pathOf()).toBe(2);

  // It joins a lighthouse, proposes a topic, which is voted for and adopted.
  for (const [who, joining] of [
    [person, actor.id],
    [partner, actorId("org:partner")],
  ] as const) {
    const input = { actorId: joining, lighthouseId: HEART };
    await done(who, "joinLighthouse", "JoinLighthouseInput", input, "revision");
  }
  const round = { lighthouseId: HEART, titleDe: "Runde", titleEn: "Round" };
  await done(manager, "openTopicRound", "OpenTopicRoundInput", round, "topicRound { id }");
  const proposal = {
    lighthouseId: HEART,
    actorId: actor.id,
    labelDe: "Kunstherzgewebe",
    labelEn: "Engineered cardiac tissue",
    rationale: "Many of us work on it.",
    language: "EN",
    broaderTopicIds: [TOPIC],
  };
  const { topicProposal } = await done<{ topicProposal: { id: string } }>(
    person,
    "proposeTopic",
    "ProposeTopicInput",
    proposal,
    "topicProposal { id }",
  );
  const vote = { proposalId: topicProposal.id, actorId: actorId("org:partner") };
  await done(partner, "castVote", "CastVoteInput", vote, "topicRound { id }");
  await done(
    manager,
    "adoptTopicProposal",
    "AdoptTopicProposalInput",
    { proposalId: topicProposal.id },
    "topicProposal { id }",
  );
  const found = await visitor.data<{ search: { edges: { node: { __typename: string } }[] } }>(
    '{ search(text: "Kunstherzgewebe") { edges { node { __typename ... on Topic { label(lang: EN) } } } } }',
  );
  expect(found.search.edges[0]?.node).toEqual({ __typename: "Topic", label: "Engineered cardiac tissue" });
  expect(
    await visitor.data(
      '{ search(text: "Beispiel", kinds: [ACTOR]) { edges { node { ... on Actor { key } } } } }',
    ),
  ).toEqual({
    search: { edges: [{ node: { key: actor.key } }] },
  });

  // The record of writes tells nothing of people, while they are there as well.
  const recorded = await database.query("MATCH (entry:AuditEntry) RETURN properties(entry) AS values");
  for (const personal of [MARK, "erika@example.org", "+49 241 0000000", "typing error", "Many of us"])
    expect(JSON.stringify(recorded)).not.toContain(personal);

  // Erased on request: nothing of the person is left, and the actor, its partnership and the topic are.
  await done(person, "eraseMyData", "EraseMyDataInput", { confirm: "ERASE MY DATA" }, "revision");
  const everything = await database.query("MATCH (n) RETURN properties(n) AS values");
  const text = JSON.stringify(everything);
  for (const personal of [MARK, "erika@example.org", '"erika"', "+49 241 0000000"])
    expect(text).not.toContain(personal);
  expect(await pathOf()).toBe(2);
  expect(
    (await person.data<{ me: { role: string; speaksFor: unknown[] } }>("{ me { role speaksFor { role } } }"))
      .me,
  ).toEqual({
    role: "SIGNED_IN",
    speaksFor: [],
  });
  const entries = await manager.data<{ auditEntries: { edges: { node: { action: string } }[] } }>(
    "{ auditEntries(last: 100) { edges { node { action accountKey changes { before after } } } } }",
  );
  expect(JSON.stringify(entries)).not.toMatch(/Mustererika|erika@example/);
  const actions = entries.auditEntries.edges.map(({ node }) => node.action);
  for (const action of [
    "submitRegistration",
    "approveRegistration",
    "confirmPartnership",
    "adoptTopicProposal",
    "eraseMyData",
  ])
    expect(actions).toContain(action);
}, 120_000);
