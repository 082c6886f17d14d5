import { apiOver, MANAGER } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import {
  givenTopic,
  SUBMIT,
  type Submission,
  registrationInput,
  submitted,
} from "../../support/registrations";
import { codeIn } from "../../support/codeIn";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const manager = api.as(MANAGER);
const auditor = api.as({ subject: "auditor", roles: ["AUDITOR"] });

const APPROVE = `mutation ($input: ApproveRegistrationInput!) {
  approveRegistration(input: $input) {
    userErrors { code path } revision registration { state version contact { name } actor { key } }
    actor { key name status city isInRegion isLookingForPartners aliases website version
      topics(first: 5) { edges { weight isDeclared node { key } } } fieldSources { field source } }
  }
}`;
const APPROVE_ALL = `mutation ($input: ApproveRegistrationsInput!) {
  approveRegistrations(input: $input) { userErrors { code } outcomes { id actor { key } userErrors { code } } }
}`;
const REJECT = `mutation ($input: RegistrationMessageInput!) {
  rejectRegistration(input: $input) { userErrors { code path } registration { state message } }
}`;
const REQUEST = `mutation ($input: RegistrationMessageInput!) {
  requestRegistrationChanges(input: $input) { userErrors { code path } registration { state version } }
}`;
const QUEUE = `query ($filter: RegistrationFilter, $orderBy: RegistrationOrder, $first: Int, $after: String) {
  registrations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { endCursor }
    edges { node { key ageDays isBySignedIn details { name } contact { email } message
      possibleDuplicates { actor { key } registration { key } } } }
  }
}`;

interface Queue {
  registrations: {
    totalCount: number;
    pageInfo: { endCursor: string };
    edges: {
      node: { key: string; contact: object | null; details: { name: string }; possibleDuplicates: object[] };
    }[];
  };
}
interface Approval {
  approveRegistration: {
    userErrors: { code: string }[];
    revision: number | null;
    registration: { state: string; contact: unknown };
    actor: { key: string; aliases: string[]; fieldSources: { field: string; source: string }[] } | null;
  };
}

const approve = async (id: string, parts: object = {}, by = manager) =>
  (await by.data<Approval>(APPROVE, { input: { id, expectedVersion: 1, ...parts } })).approveRegistration;
const managers = (count: number) =>
  Array.from({ length: count }, (_, index) => api.as({ ...MANAGER, subject: `manager ${index}` }));
const actorKeys = async () =>
  (await database.query<{ key: string }>("MATCH (a:Actor) RETURN a.key AS key ORDER BY key")).map(
    ({ key }) => key,
  );

beforeEach(async () => {
  await storeNetwork(database, {
    actors: [
      {
        key: "pic:1",
        name: "QUELLWERK",
        legalName: "Quellwerk alt",
        city: "Bonn",
        country: "DE",
        postalCode: "53111",
        latitude: 50.7,
        nuts3: "DEA22",
        shortName: "QW",
        fieldSources: ["name=cordis", "shortName=cordis"],
      },
    ],
    activities: [{ key: "project:p", participants: ["pic:1", "org:b"] }],
  });
  await givenTopic(database);
});

it("makes an approved registration a registered actor, found at once, and invites its contact person", async () => {
  const { id, token } = await submitted(api, database);
  const { userErrors, revision, registration, actor } = await approve(id);
  expect(userErrors).toEqual([]);
  expect(revision).toBeGreaterThan(0);
  expect(registration).toMatchObject({ state: "APPROVED", contact: null });
  expect(actor).toMatchObject({
    key: "org:quellwerk-testmedizin-gmbh",
    status: "REGISTERED",
    city: "Dortmund",
    isInRegion: true,
    version: 1,
    topics: { edges: [{ weight: 2, isDeclared: true, node: { key: "topic:test" } }] },
  });
  expect(actor!.fieldSources).toContainEqual({ field: "name", source: "curated" });
  expect(api.announced).toContainEqual({ channel: "actorChanged", key: actor!.key });
  expect(
    await api.data(
      `query ($token: String!) { registrationStatus(token: $token) { state actor { key } }
      search(text: "Quellwerk Testmedizin", first: 1) { edges { node { ... on Actor { key } } } } }`,
      { token },
    ),
  ).toMatchObject({
    registrationStatus: { state: "APPROVED", actor: { key: actor!.key } },
    search: { edges: [{ node: { key: actor!.key } }] },
  });
  const [mail] = await database.query<{ email: string; text: string }>(
    "MATCH (m:OutgoingMail {kind: 'REGISTRATION_APPROVED'}) RETURN m.email AS email, m.text AS text",
  );
  expect(mail!.email).toBe("erika.erfunden@example.org");
  const code = codeIn(mail!.text)!;
  const person = api.as({ subject: "erika" });
  await person.data("mutation ($code: String!) { acceptInvitation(code: $code) { userErrors { code } } }", {
    code,
  });
  expect(await person.data("{ me { speaksFor { role actor { key } } } }")).toEqual({
    me: { speaksFor: [{ role: "OWNER", actor: { key: actor!.key } }] },
  });
  expect(
    await database.query(
      "MATCH (c:Contact)-[:CONTACT_OF]->(a:Actor) RETURN c.email AS email, a.key AS key, c.isEmailPublic AS isPublic, c.consentVersion AS version",
    ),
  ).toEqual([{ email: "erika.erfunden@example.org", key: actor!.key, isPublic: false, version: "2026-01" }]);
});

it("enters what it offers and seeks as services of the actor, in its language", async () => {
  const { id } = await submitted(api, database, { language: "DE" });
  const { actor } = await approve(id);
  const one = "(first: 5) { edges { node { direction kind title(lang: DE) } } }";
  const services = await manager.data(
    `query ($key: String!) { actor(key: $key) { offers${one} seeks${one} } }`,
    { key: actor!.key },
  );
  expect(services).toEqual({
    actor: {
      offers: {
        edges: [
          { node: { direction: "OFFER", kind: "LABORATORY_INFRASTRUCTURE", title: "Erfundenes Labor" } },
        ],
      },
      seeks: { edges: [{ node: { direction: "SEEK", kind: "FINANCING", title: "Geld" } }] },
    },
  });
});

it("makes whoever submitted it while signed in the owner", async () => {
  const person = api.as({ subject: "submitter" });
  const { id } = await submitted(person, database);
  const { actor } = await approve(id);
  expect(await person.data("{ me { role speaksFor { role actor { key } } } }")).toEqual({
    me: { role: "MEMBER", speaksFor: [{ role: "OWNER", actor: { key: actor!.key } }] },
  });
  expect(await database.query("MATCH (i:Invitation) RETURN i.key")).toEqual([]);
});

it("takes a registration over into an actor that is there: what it says wins, the rest and the key stay", async () => {
  const { id } = await submitted(api, database, { shortName: null });
  const { actor } = await approve(id, { intoActorId: actorId("pic:1") });
  expect(actor).toMatchObject({ key: "pic:1", name: "Quellwerk Testmedizin GmbH", status: "REGISTERED" });
  expect(actor!.aliases).toEqual(["QUELLWERK"]);
  const [stored] = await database.query<{ a: Record<string, unknown> }>(
    "MATCH (a:Actor {key: 'pic:1'}) RETURN properties(a) AS a",
  );
  expect(stored!.a).toMatchObject({ shortName: "QW", postalCode: "44135" });
  expect(stored!.a["nuts3"]).toBeUndefined();
  expect(stored!.a["latitude"]).toBeUndefined();
  expect(actor!.fieldSources).toContainEqual({ field: "name", source: "curated" });
  expect(actor!.fieldSources).toContainEqual({ field: "shortName", source: "cordis" });
});

it("makes one actor of twenty approvals at the same moment", async () => {
  const { id } = await submitted(api, database);
  // Writes of one person wait for each other anyway: those of twenty managers do not.
  const answers = await Promise.all(managers(20).map((by) => approve(id, {}, by)));
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
    Array(19).fill("CLOSED"),
  );
  expect(await actorKeys()).toEqual(["org:b", "org:quellwerk-testmedizin-gmbh", "pic:1"]);
  expect(await database.query("MATCH (c:Contact) RETURN count(c) AS contacts")).toEqual([{ contacts: 1 }]);
  expect(await database.query("MATCH (i:Invitation) RETURN count(i) AS invitations")).toEqual([
    { invitations: 1 },
  ]);
}, 60_000);

it("gives institutions of one name keys of their own, also when they are approved at the same moment", async () => {
  const ids: string[] = [];
  for (let number = 0; number < 4; number += 1) ids.push((await submitted(api, database)).id);
  const answers = await Promise.all(managers(4).map((by, index) => approve(ids[index]!, {}, by)));
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  expect((await actorKeys()).filter((key) => key.startsWith("org:q"))).toEqual([
    "org:quellwerk-testmedizin-gmbh",
    "org:quellwerk-testmedizin-gmbh-2",
    "org:quellwerk-testmedizin-gmbh-3",
    "org:quellwerk-testmedizin-gmbh-4",
  ]);
}, 60_000);

it("approves several, each on its own", async () => {
  const one = await submitted(api, database, { name: "Erstwerk" });
  const two = await submitted(api, database, { name: "Zweitwerk" });
  await manager.data(REQUEST, { input: { id: two.id, expectedVersion: 1, messageDe: "Bitte ergänzen." } });
  const unknown = Buffer.from("Registration:registration:none").toString("base64url");
  const { approveRegistrations } = await manager.data<{ approveRegistrations: { outcomes: object[] } }>(
    APPROVE_ALL,
    {
      input: { ids: [one.id, two.id, unknown, one.id] },
    },
  );
  expect(approveRegistrations.outcomes).toEqual([
    { id: one.id, actor: { key: "org:erstwerk" }, userErrors: [] },
    { id: two.id, actor: null, userErrors: [{ code: "NOT_POSSIBLE" }] },
    { id: unknown, actor: null, userErrors: [{ code: "INVALID" }] },
    { id: one.id, actor: null, userErrors: [{ code: "CLOSED" }] },
  ]);
});

it("rejects for a reason, asks for changes, and tells both by mail and by the token", async () => {
  const { id, token } = await submitted(api, database);
  const input = { id, expectedVersion: 1 };
  expect(await manager.data(REJECT, { input })).toMatchObject({
    rejectRegistration: { userErrors: [{ code: "INVALID", path: ["input", "messageDe"] }] },
  });
  expect(await manager.data(REQUEST, { input: { ...input, messageEn: "More, please." } })).toMatchObject({
    requestRegistrationChanges: { userErrors: [], registration: { state: "CHANGES_REQUESTED", version: 2 } },
  });
  const told = () =>
    api.data("query ($token: String!) { registrationStatus(token: $token) { state message(lang: DE) } }", {
      token,
    });
  expect(await told()).toEqual({
    registrationStatus: { state: "CHANGES_REQUESTED", message: "More, please." },
  });
  expect(await manager.data(REJECT, { input: { ...input, messageDe: "Nein." } })).toMatchObject({
    rejectRegistration: { userErrors: [{ code: "CONFLICT" }] },
  });
  await manager.data(REJECT, { input: { id, expectedVersion: 2, messageDe: "Nein." } });
  expect(await told()).toEqual({ registrationStatus: { state: "REJECTED", message: "Nein." } });
  expect((await approve(id, { expectedVersion: 3 })).userErrors).toEqual([
    { code: "CLOSED", path: ["input", "id"] },
  ]);
  const mails = await database.query<{ kind: string }>(
    "MATCH (m:OutgoingMail) RETURN m.kind AS kind ORDER BY m.createdAt",
  );
  expect(mails.map(({ kind }) => kind).sort()).toEqual([
    "REGISTRATION_CHANGES",
    "REGISTRATION_RECEIVED",
    "REGISTRATION_REJECTED",
  ]);
});

it("lists a queue with age, filters and duplicates; auditors see no person", async () => {
  const old = await submitted(api, database, { name: "Altwerk", kind: "HOSPITAL", city: "Köln" });
  await submitted(api, database, { name: "Neuwerk", website: null });
  await submitted(api.as({ subject: "submitter" }), database, { name: "Neuwerk", website: null });
  await database.query(
    "MATCH (r:Registration {key: $key}) SET r.submittedAt = r.submittedAt - duration('P10D')",
    { key: old.key },
  );
  const names = async (variables: object) =>
    (await manager.data<Queue>(QUEUE, { ...variables })).registrations.edges.map(
      ({ node }) => node.details.name,
    );
  expect(await names({})).toEqual(["Altwerk", "Neuwerk", "Neuwerk"]);
  expect(await names({ orderBy: "NEWEST", first: 2 })).toEqual(["Neuwerk", "Neuwerk"]);
  expect(await names({ filter: { olderThanDays: 9 } })).toEqual(["Altwerk"]);
  expect(await names({ filter: { kinds: ["HOSPITAL"] } })).toEqual(["Altwerk"]);
  expect(await names({ filter: { text: "koeln ALT" } })).toEqual(["Altwerk"]);
  expect(await names({ filter: { text: "erika" } })).toEqual([]);
  expect(await names({ filter: { states: ["REJECTED"] } })).toEqual([]);
  const first = (await manager.data<Queue>(QUEUE, { first: 2 })).registrations;
  expect([first.totalCount, await names({ first: 2, after: first.pageInfo.endCursor })]).toEqual([
    3,
    ["Neuwerk"],
  ]);
  const { edges } = (await manager.data<Queue>(QUEUE)).registrations;
  expect(edges[0]!.node).toMatchObject({
    ageDays: 10,
    isBySignedIn: false,
    contact: { email: "erika.erfunden@example.org" },
  });
  expect(edges[1]!.node.possibleDuplicates).toEqual([
    { actor: null, registration: { key: edges[2]!.node.key } },
  ]);
  const seen = (await auditor.data<Queue>(QUEUE)).registrations.edges;
  expect(seen.map(({ node }) => node.contact)).toEqual([null, null, null]);
  expect(JSON.stringify(seen)).not.toContain("erfunden");
});

it.each([
  ["nobody", null],
  ["a person", { subject: "person" }],
  ["an auditor", { subject: "auditor", roles: ["AUDITOR" as const] }],
])("is not decided by %s", async (_who, token) => {
  const { id } = await submitted(api, database);
  const asker = token === null ? api : api.as(token);
  for (const [mutation, input] of [
    [APPROVE, { id, expectedVersion: 1 }],
    [APPROVE_ALL, { ids: [id] }],
    [REJECT, { id, expectedVersion: 1, messageDe: "x" }],
    [REQUEST, { id, expectedVersion: 1, messageDe: "x" }],
  ] as const) {
    const { errors } = await asker.ask(mutation, { input });
    expect(errors![0]!.extensions["code"]).toBe(token === null ? "UNAUTHENTICATED" : "FORBIDDEN");
  }
  expect(await actorKeys()).toEqual(["org:b", "pic:1"]);
});

it("records approvals without personal data", async () => {
  const { submitRegistration } = await api.data<Submission>(SUBMIT, { input: registrationInput() });
  expect(submitRegistration.userErrors).toEqual([]);
  const [row] = await database.query<{ key: string }>("MATCH (r:Registration) RETURN r.key AS key");
  await approve(Buffer.from(`Registration:${row!.key}`).toString("base64url"));
  const entries = JSON.stringify(
    await manager.data(
      "{ auditEntries(first: 50) { edges { node { action targetType changes { field before after } } } } }",
    ),
  );
  expect(entries).toContain('"targetType":"Contact"');
  expect(entries).not.toMatch(/erika|erfunden@/i);
});
