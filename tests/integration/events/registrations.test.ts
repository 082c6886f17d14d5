import { encodeId } from "../../../src/graphql/nodeId";
import { Language } from "../../../src/graphql/language";
import { ANONYMOUS } from "../../../src/access/viewer.type";
import { composeServices } from "../../../src/services/services";
import type { Api } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";
import { eventInput, eventWorld, published, storeEventWorld, write } from "./eventWorld";

const database = testDatabase();
const { api, as } = eventWorld(database);

interface Registration {
  id: string;
  state: string;
  name: string;
  waitingPosition: number | null;
  accessLink: string | null;
}

interface Answer {
  registration?: Registration | null;
  isAwaitingConfirmation?: boolean | null;
  cancelledRegistrationId?: string | null;
  userErrors: { code: string; path: string[] }[];
}

const SHOWN = "registration { id state name waitingPosition accessLink } userErrors { code path }";

async function register(asker: Api, eventId: string, given: object = {}): Promise<Answer> {
  const query = `mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { isAwaitingConfirmation ${SHOWN} } }`;
  const input = { eventId, name: "Erika Beispiel", ...given };
  return (await asker.data<{ registerForEvent: Answer }>(query, { input })).registerForEvent;
}

async function confirm(token: string): Promise<Answer> {
  const query = `mutation ($token: String!) { confirmEventRegistration(token: $token) { ${SHOWN} } }`;
  return (await api.data<{ confirmEventRegistration: Answer }>(query, { token })).confirmEventRegistration;
}

const CANCEL =
  "mutation ($input: CancelEventRegistrationInput!) { cancelEventRegistration(input: $input) { cancelledRegistrationId userErrors { code path } } }";

async function cancel(asker: Api, input: object): Promise<Answer> {
  return (await asker.data<{ cancelEventRegistration: Answer }>(CANCEL, { input })).cancelEventRegistration;
}

interface Mail {
  kind: string;
  email: string;
  text: string;
}

const mails = () =>
  database.query<Mail>(
    "MATCH (mail:OutgoingMail) RETURN mail.kind AS kind, mail.email AS email, mail.text AS text ORDER BY mail.createdAt, mail.key",
  );

/** The code in the mail of a kind that was sent last to an address. */
async function codeTo(email: string, kind = "EVENT_REGISTRATION_CONFIRMATION"): Promise<string> {
  const found = (await mails()).filter((mail) => mail.email === email && mail.kind === kind);
  return /code: (\S+)/i.exec(found.at(-1)!.text)![1]!;
}

const person = (name: string): Api => api.as({ subject: name, email: `${name}@example.org` });

interface Participants {
  event: {
    participants: {
      totalCount: number;
      edges: { node: Registration & { email: string; needs: string } }[];
    } | null;
  };
}

const PARTICIPANTS =
  "query ($key: String!) { event(key: $key) { participants(first: 100) { totalCount edges { node { id name email needs state waitingPosition } } } } }";

beforeEach(() => storeEventWorld(database));

it("gives ten places to fifty who come at once, strictly in their order, and none twice", async () => {
  const { id, key } = await published(api, { capacity: 10 });
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => register(person(`p${index}`), id)),
  );
  const states = answers.map(({ registration }) => registration!.state);
  expect(states.filter((state) => state === "REGISTERED")).toHaveLength(10);
  expect(states.filter((state) => state === "WAITING")).toHaveLength(40);
  const { event } = await as["manager"]!.data<Participants>(PARTICIPANTS, { key });
  const inOrder = event.participants!.edges.map(({ node }) => node);
  expect(event.participants!.totalCount).toBe(50);
  expect(inOrder.slice(0, 10).every(({ state }) => state === "REGISTERED")).toBe(true);
  expect(inOrder.slice(10).map(({ waitingPosition }) => waitingPosition)).toEqual(
    Array.from({ length: 40 }, (_, n) => n + 1),
  );
  const numbers = await database.query<{ number: number }>(
    "MATCH (r:EventRegistration) RETURN r.number AS number ORDER BY number",
  );
  expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
}, 120_000);

it("moves up whoever waits longest when somebody cancels, and tells them", async () => {
  const { id, key } = await published(api, { capacity: 1 });
  const first = await register(person("first"), id);
  expect((await register(person("second"), id)).registration).toMatchObject({
    state: "WAITING",
    waitingPosition: 1,
  });
  expect((await register(person("third"), id)).registration).toMatchObject({
    state: "WAITING",
    waitingPosition: 2,
  });
  const query = "query ($key: String!) { event(key: $key) { freePlaces isRegistrationOpen } }";
  expect(await api.data(query, { key })).toEqual({ event: { freePlaces: 0, isRegistrationOpen: true } });
  const answer = await cancel(person("first"), { registrationId: first.registration!.id });
  expect(answer).toEqual({ cancelledRegistrationId: first.registration!.id, userErrors: [] });
  const mine =
    "{ myEventRegistrations { totalCount edges { node { state waitingPosition event { key } } } } }";
  const of = async (name: string) =>
    (await person(name).data<{ myEventRegistrations: { edges: { node: object }[] } }>(mine))
      .myEventRegistrations.edges;
  expect(await of("first")).toEqual([]);
  expect(await of("second")).toEqual([
    { node: { state: "REGISTERED", waitingPosition: null, event: { key } } },
  ]);
  expect(await of("third")).toEqual([{ node: { state: "WAITING", waitingPosition: 1, event: { key } } }]);
  const told = (await mails()).filter(({ email }) => email === "second@example.org").map(({ kind }) => kind);
  expect(told).toEqual(["EVENT_WAITING", "EVENT_REGISTERED"]);
});

it("gives the places of a greater capacity to those who wait", async () => {
  const event = await published(api, { capacity: 1 });
  for (const name of ["first", "second", "third"]) await register(person(name), event.id);
  const { userErrors } = await write(as["manager"]!, "updateEvent", {
    eventId: event.id,
    expectedVersion: event.version,
    event: eventInput({ capacity: 2 }),
  });
  expect(userErrors).toEqual([]);
  const rows = await database.query<{ state: string }>(
    "MATCH (r:EventRegistration) RETURN r.state AS state ORDER BY r.number",
  );
  expect(rows.map(({ state }) => state)).toEqual(["REGISTERED", "REGISTERED", "WAITING"]);
});

it("registers an address once it is confirmed, holds no place before, and cancels by the same code", async () => {
  const event = await published(api, {
    capacity: 1,
    isVirtual: true,
    accessLink: "https://meet.example.org/room",
  });
  const email = "erika@example.org";
  const begun = await register(api, event.id, { email, needs: "A ramp" });
  expect(begun).toEqual({ registration: null, isAwaitingConfirmation: true, userErrors: [] });
  expect((await register(person("member"), event.id)).registration!.state).toBe("REGISTERED");
  await cancel(person("member"), { registrationId: (await idOf("member"))! });
  const code = await codeTo(email);
  const confirmed = await confirm(code);
  expect(confirmed.registration).toMatchObject({
    state: "REGISTERED",
    name: "Erika Beispiel",
    accessLink: "https://meet.example.org/room",
  });
  expect((await confirm(code)).userErrors[0]?.code).toBe("TAKEN");
  const place = (await mails()).find((mail) => mail.kind === "EVENT_REGISTERED" && mail.email === email)!;
  expect(place.text).toContain("https://meet.example.org/room");
  expect(place.text).toContain(code);
  expect((await cancel(api, { token: code })).userErrors).toEqual([]);
  expect(await database.query("MATCH (r:EventRegistration) RETURN r")).toEqual([]);
});

async function idOf(name: string): Promise<string | undefined> {
  const query = "{ myEventRegistrations { edges { node { id } } } }";
  const { myEventRegistrations } = await person(name).data<{
    myEventRegistrations: { edges: { node: { id: string } }[] };
  }>(query);
  return myEventRegistrations.edges[0]?.node.id;
}

it("tells nobody else whether an address is registered, and sends no mail twice within ten minutes", async () => {
  const { id } = await published(api);
  const email = "erika@example.org";
  const fresh = await register(api, id, { email });
  const code = await codeTo(email);
  expect(await register(api, id, { email: "ERIKA@example.org", name: "Somebody Else" })).toEqual(fresh);
  expect(await mails()).toHaveLength(1);
  await confirm(code);
  expect(await register(api, id, { email })).toEqual(fresh);
  expect((await mails()).map(({ kind }) => kind)).toEqual([
    "EVENT_REGISTRATION_CONFIRMATION",
    "EVENT_REGISTERED",
  ]);
  await database.query("MATCH (r:EventRegistration) SET r.codeSentAt = datetime() - duration('PT11M')");
  expect(await register(api, id, { email, name: "Somebody Else" })).toEqual(fresh);
  const newCode = await codeTo(email, "EVENT_REGISTERED_ALREADY");
  expect(await database.query("MATCH (r:EventRegistration) RETURN r.name AS name")).toEqual([
    { name: "Erika Beispiel" },
  ]);
  expect((await cancel(api, { token: newCode })).userErrors).toEqual([]);
});

it("lets a signed-in person register once, also after they began without a sign-in", async () => {
  const { id } = await published(api);
  await register(api, id, { email: "erika@example.org" });
  const erika = person("erika");
  const first = await register(erika, id);
  expect(first.registration).toMatchObject({ state: "REGISTERED" });
  const again = await register(erika, id);
  expect(again.userErrors[0]?.code).toBe("TAKEN");
  expect(again.registration!.id).toBe(first.registration!.id);
  expect(await database.query("MATCH (r:EventRegistration) RETURN count(r) AS count")).toEqual([
    { count: 1 },
  ]);
});

it("forgets what programs fill in, and answers them as people", async () => {
  const { id } = await published(api);
  const answer = await register(api, id, {
    email: "bot@example.org",
    secondWebsite: "https://spam.example.org",
  });
  expect(answer).toEqual({ registration: null, isAwaitingConfirmation: true, userErrors: [] });
  expect(await mails()).toEqual([]);
  expect(await database.query("MATCH (r:EventRegistration) RETURN r")).toEqual([]);
});

it("is closed for drafts, cancelled, started and overdue events, and tells of each problem", async () => {
  const codeFor = async (eventId: string, asker = person("p"), given = {}) =>
    (await register(asker, eventId, given)).userErrors.map(({ code, path }) => `${code} ${path.join(".")}`);
  const closed = ["CLOSED input.eventId"];
  const over = await published(api, { startsAt: "2024-01-01T09:00:00Z", endsAt: null });
  expect(await codeFor(over.id)).toEqual(closed);
  const overdue = await published(api, { registrationClosesAt: "2024-01-01T09:00:00Z" });
  expect(await codeFor(overdue.id)).toEqual(closed);
  const off = await published(api);
  await write(as["manager"]!, "cancelEvent", { eventId: off.id, expectedVersion: off.version });
  expect(await codeFor(off.id)).toEqual(closed);
  const draft = (await write(as["manager"]!, "createEvent", { event: eventInput() })).event!;
  expect(await codeFor(draft.id, as["manager"])).toEqual(closed);
  const open = await published(api);
  expect(await codeFor(open.id, api)).toEqual(["INVALID input.email"]);
  expect(await codeFor(open.id, api, { email: "nonsense" })).toEqual(["INVALID input.email"]);
  expect(await codeFor(open.id, person("p"), { name: " " })).toEqual(["INVALID input.name"]);
  const hidden = await published(api, { visibility: "MEMBERS" });
  const query =
    "mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { isAwaitingConfirmation } }";
  for (const eventId of [hidden.id, draft.id, encodeId("Event", "event:none")]) {
    const input = { eventId, name: "Erika Beispiel", email: "erika@example.org" };
    const { errors } = await api.ask(query, { input });
    expect(errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
  }
});

const WHO = [
  "anonymous",
  "machine",
  "signedIn",
  "stranger",
  "organiser",
  "moderator",
  "otherModerator",
  "auditor",
  "manager",
];

it("shows who takes part to those who run the event alone, by every way", async () => {
  const { id, key } = await published(api, { lighthouseId: encodeId("Lighthouse", "lighthouse:l") });
  const { registration } = await register(person("guest"), id, { needs: "A ramp" });
  const RUNNERS = ["organiser", "moderator", "manager"];
  for (const name of WHO) {
    const { event } = await as[name]!.data<Participants>(PARTICIPANTS, { key });
    expect([name, event.participants?.edges.map(({ node }) => node.needs) ?? null]).toEqual([
      name,
      RUNNERS.includes(name) ? ["A ramp"] : null,
    ]);
    const { node } = await as[name]!.data<{ node: object | null }>(
      "query ($id: ID!) { node(id: $id) { ... on EventRegistration { name } } }",
      { id: registration!.id },
    );
    expect([name, node !== null]).toEqual([name, RUNNERS.includes(name)]);
  }
  const own = "query ($id: ID!) { node(id: $id) { ... on EventRegistration { name } } }";
  expect(await person("guest").data(own, { id: registration!.id })).toEqual({
    node: { name: "Erika Beispiel" },
  });
});

it("lets nobody else cancel, and answers them as if there were nothing", async () => {
  const { id } = await published(api, { lighthouseId: encodeId("Lighthouse", "lighthouse:l") });
  const { registration } = await register(person("guest"), id);
  const input = { registrationId: registration!.id };
  const codes = await Promise.all(
    WHO.slice(0, 4)
      .concat("otherModerator", "auditor")
      .map(async (name) => {
        const { errors } = await as[name]!.ask(CANCEL, { input });
        return errors?.[0]?.extensions["code"];
      }),
  );
  expect(codes).toEqual(["NOT_FOUND", "FORBIDDEN", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND", "FORBIDDEN"]);
  expect((await cancel(as["moderator"]!, input)).userErrors).toEqual([]);
  expect((await cancel(api, {})).userErrors[0]?.code).toBe("INVALID");
});

it("tells the access link to who has a place, not to who waits", async () => {
  const { id, key } = await published(api, {
    capacity: 1,
    isVirtual: true,
    accessLink: "https://meet.example.org/room",
  });
  await register(person("first"), id);
  expect((await register(person("second"), id)).registration!.accessLink).toBeNull();
  const link = async (asker: Api) =>
    (
      await asker.data<{ event: { accessLink: string | null } }>(
        "query ($key: String!) { event(key: $key) { accessLink } }",
        { key },
      )
    ).event.accessLink;
  expect(await link(person("first"))).toBe("https://meet.example.org/room");
  expect(await link(person("second"))).toBeNull();
});

it("tells everybody who is registered when the event is cancelled", async () => {
  const { id, version } = await published(api, { capacity: 1 });
  for (const name of ["first", "second"]) await register(person(name), id);
  await write(as["manager"]!, "cancelEvent", { eventId: id, expectedVersion: version, reasonDe: "Schnee" });
  const told = (await mails()).filter(({ kind }) => kind === "EVENT_CANCELLED");
  expect(told.map(({ email }) => email).sort()).toEqual(["first@example.org", "second@example.org"]);
  expect(told[0]!.text).toContain("Schnee");
});

it("keeps names, addresses and needs out of the record of writes and out of cursors", async () => {
  const { id, key } = await published(api);
  await register(api, id, { email: "erika@example.org", needs: "A ramp" });
  await confirm(await codeTo("erika@example.org"));
  const rows = await database.query<{ text: string }>(
    "MATCH (e:AuditEntry) RETURN coalesce(e.before, '') + coalesce(e.after, '') AS text",
  );
  for (const { text } of rows) expect(text).not.toMatch(/Erika|erika|ramp/);
  const { event } = await as["manager"]!.data<{ event: { participants: { edges: { cursor: string }[] } } }>(
    "query ($key: String!) { event(key: $key) { participants { edges { cursor } } } }",
    { key },
  );
  expect(Buffer.from(event.participants.edges[0]!.cursor, "base64url").toString()).not.toMatch(/erika/i);
});

describe("the upkeep", () => {
  const servicesFor = composeServices({
    database,
    timeoutMs: 30_000,
    announce: () => undefined,
    retention: { eventDays: 30 },
  });
  const upkeep = () =>
    servicesFor({ viewer: ANONYMOUS, language: Language.DE, origin: "SERVICE" }).eventRegistrationUpkeep;

  it("removes what was not confirmed in time, and what is kept no longer after its event", async () => {
    const [old, recent] = [
      await published(api, { titleEn: "Old" }),
      await published(api, { titleEn: "Recent" }),
    ];
    for (const { id } of [old, recent]) await register(person("guest"), id);
    await register(api, recent.id, { email: "late@example.org" });
    await register(api, recent.id, { email: "soon@example.org" });
    const code = await codeTo("late@example.org");
    await database.query(
      `MATCH (r:EventRegistration {email: 'late@example.org'}) SET r.createdAt = datetime() - duration('PT49H')
       WITH r MATCH (e:Event) SET e.endsAt = datetime() - duration({days: CASE e.titleEn WHEN 'Old' THEN 31 ELSE 29 END})`,
    );
    expect((await confirm(code)).userErrors[0]?.code).toBe("CLOSED");
    expect(await upkeep().removeExpired(1)).toBe(1);
    expect(await upkeep().removeExpired(10)).toBe(1);
    expect(await upkeep().removeExpired(10)).toBe(0);
    const left = await database.query<{ email: string; title: string }>(
      "MATCH (r:EventRegistration)-[:REGISTERED_FOR]->(e) RETURN r.email AS email, e.titleEn AS title ORDER BY email",
    );
    expect(left).toEqual([
      { email: "guest@example.org", title: "Recent" },
      { email: "soon@example.org", title: "Recent" },
    ]);
  });

  it("gives the place of somebody who was erased to who waits longest", async () => {
    const { id } = await published(api, { capacity: 1 });
    for (const name of ["first", "second"]) await register(person(name), id);
    await database.query("MATCH (r:EventRegistration {state: 'REGISTERED'}) DETACH DELETE r");
    expect(await upkeep().fillPlaces(10)).toBe(1);
    expect(await upkeep().fillPlaces(10)).toBe(0);
    expect(await database.query("MATCH (r:EventRegistration) RETURN r.state AS state")).toEqual([
      { state: "REGISTERED" },
    ]);
  });
});
