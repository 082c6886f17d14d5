import { encodeId } from "../../../src/graphql/nodeId";
import { testDatabase } from "../../support/testDatabase";
import { drafted, eventInput, eventWorld, published, storeEventWorld, write } from "./eventWorld";

const database = testDatabase();
const { api, as } = eventWorld(database);
const { manager, organiser, stranger, moderator, otherModerator } = as;

const LIGHTHOUSE = encodeId("Lighthouse", "lighthouse:l");
const ACTOR_B = encodeId("Actor", "org:b");

beforeEach(() => storeEventWorld(database));

async function codeOf(asker: typeof api, mutation: string, input: object): Promise<unknown> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code path } } }`;
  const { data, errors } = await asker.ask<Record<string, { userErrors: { code: string }[] }>>(query, {
    input,
  });
  return errors?.[0]?.extensions["code"] ?? data[mutation]!.userErrors[0]?.code ?? "DONE";
}

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

it("lets those write who organise, moderate or manage, and nobody else", async () => {
  const { id, version } = await published(api, { lighthouseId: LIGHTHOUSE });
  const event = eventInput({ lighthouseId: LIGHTHOUSE });
  const answers = async (mutation: string, input: object) =>
    Object.fromEntries(
      await Promise.all(
        WHO.map(async (name) => [name, await codeOf(as[name]!, mutation, input)] as [string, unknown]),
      ),
    );
  const refused = {
    anonymous: "UNAUTHENTICATED",
    machine: "FORBIDDEN",
    signedIn: "FORBIDDEN",
    stranger: "FORBIDDEN",
    otherModerator: "FORBIDDEN",
    auditor: "FORBIDDEN",
  };
  expect(await answers("createEvent", { event })).toEqual({
    ...refused,
    organiser: "DONE",
    moderator: "DONE",
    manager: "DONE",
  });
  // A version that is not the event's: whoever has the right comes as far as the conflict.
  const seen = { eventId: id, expectedVersion: version - 1 };
  for (const [mutation, input] of [
    ["updateEvent", { ...seen, event }],
    ["publishEvent", seen],
    ["cancelEvent", seen],
    ["recordEventResults", seen],
  ] as const) {
    expect([mutation, await answers(mutation, input)]).toEqual([
      mutation,
      { ...refused, organiser: "CONFLICT", moderator: "CONFLICT", manager: "CONFLICT" },
    ]);
  }
});

it("leaves the release of a lighthouse's event to its moderators", async () => {
  const draft = await drafted(organiser!, { lighthouseId: LIGHTHOUSE });
  const input = { eventId: draft.id, expectedVersion: draft.version };
  expect((await write(organiser!, "publishEvent", input)).userErrors[0]?.code).toBe("NOT_POSSIBLE");
  expect((await write(moderator!, "publishEvent", input)).event?.status).toBe("PUBLISHED");
});

it("lets an organiser publish an event of no lighthouse, and not slip it into one afterwards", async () => {
  const draft = await drafted(organiser!);
  const open = await write(organiser!, "publishEvent", { eventId: draft.id, expectedVersion: draft.version });
  expect(open.event?.status).toBe("PUBLISHED");
  const input = {
    eventId: draft.id,
    expectedVersion: open.event!.version,
    event: eventInput({ lighthouseId: LIGHTHOUSE }),
  };
  expect((await write(organiser!, "updateEvent", input)).userErrors[0]?.path).toEqual([
    "input",
    "event",
    "lighthouseId",
  ]);
  expect((await write(manager!, "updateEvent", input)).userErrors).toEqual([]);
});

it("makes nobody an organiser against their will", async () => {
  const both = { organiserIds: [encodeId("Actor", "org:a"), ACTOR_B] };
  const { userErrors } = await write(organiser!, "createEvent", { event: eventInput(both) });
  expect(userErrors[0]?.path).toEqual(["input", "event", "organiserIds"]);
  expect(await drafted(manager!, both)).toBeTruthy();
  expect(await codeOf(stranger!, "createEvent", { event: eventInput() })).toBe("FORBIDDEN");
  expect(
    await codeOf(otherModerator!, "createEvent", { event: eventInput({ lighthouseId: LIGHTHOUSE }) }),
  ).toBe("FORBIDDEN");
});

it("counts versions, hands back the present state in a conflict, and loses no edit of many", async () => {
  const draft = await drafted(manager!);
  const edits = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      write(manager!, "updateEvent", {
        eventId: draft.id,
        expectedVersion: draft.version,
        event: eventInput({ titleEn: `Edit ${index}` }),
      }),
    ),
  );
  expect(edits.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  const conflicts = edits.filter(({ userErrors }) => userErrors[0]?.code === "CONFLICT");
  expect(conflicts).toHaveLength(19);
  expect(conflicts[0]!.event).toMatchObject({ version: draft.version + 1 });
});

it("raises the network revision only when something public changes", async () => {
  const draft = await write(manager!, "createEvent", { event: eventInput() });
  expect(draft.revision).toBeNull();
  const { id, version } = draft.event!;
  const open = await write(manager!, "publishEvent", { eventId: id, expectedVersion: version });
  expect(open.revision).toEqual(expect.any(Number));
  const members = await write(manager!, "createEvent", { event: eventInput({ visibility: "MEMBERS" }) });
  const hidden = await write(manager!, "publishEvent", {
    eventId: members.event!.id,
    expectedVersion: members.event!.version,
  });
  expect(hidden.revision).toBeNull();
});

it("raises the sequence that calendars go by with every edit since the publication", async () => {
  const { id, version, sequence } = await published(api);
  expect(sequence).toBe(0);
  const cancelled = await write(manager!, "cancelEvent", {
    eventId: id,
    expectedVersion: version,
    reasonEn: "Snow",
  });
  expect(cancelled.event).toMatchObject({ status: "CANCELLED", sequence: 1 });
});

it("tells each problem with its place and its fix", async () => {
  const problems = async (given: object) =>
    (await write(manager!, "createEvent", { event: eventInput(given) })).userErrors.map(({ path }) =>
      path.slice(2).join("."),
    );
  expect(await problems({ endsAt: "2035-03-01T08:00:00Z" })).toEqual(["endsAt"]);
  expect(await problems({ timeZone: "Europe/Nowhere" })).toEqual(["timeZone"]);
  expect(await problems({ accessLink: "https://meet.example.org/1" })).toEqual(["accessLink"]);
  expect(await problems({ website: "javascript:alert(1)" })).toEqual(["website"]);
  expect(await problems({ titleDe: " ", capacity: 0 })).toEqual(["titleDe", "capacity"]);
  expect(await problems({ registrationClosesAt: "2036-01-01T00:00:00Z" })).toEqual(["registrationClosesAt"]);
  expect(await problems({ organiserIds: [] })).toEqual(["organiserIds"]);
  for (const country of ["XX", "EU", "Germany"])
    expect(await problems({ place: { name: "House", country } })).toEqual(["place.country"]);
  const reachable = {
    speakers: [{ name: "Erika Beispiel", email: "a@b.example, c@d.example", hasConsented: true }],
  };
  expect(await problems({ programme: reachable })).toEqual(["programme.speakers.0.email"]);
  const programme = { speakers: [{ name: "Erika Beispiel", hasConsented: false }] };
  expect(await problems({ programme })).toEqual(["programme.speakers.0.hasConsented"]);
  const agenda = [{ startsAt: "2035-03-01T09:00:00Z", titleDe: "a", titleEn: "a", speakerNames: ["Who"] }];
  expect(await problems({ programme: { agenda } })).toEqual(["programme.agenda"]);
  expect(
    await codeOf(manager!, "createEvent", {
      event: eventInput({ topicIds: [encodeId("Topic", "topic:none")] }),
    }),
  ).toBe("NOT_FOUND");
});

it("is not published without a place or a way to take part online", async () => {
  const draft = await drafted(manager!, { place: null });
  const input = { eventId: draft.id, expectedVersion: draft.version };
  expect((await write(manager!, "publishEvent", input)).userErrors[0]?.code).toBe("NOT_POSSIBLE");
});

it("keeps programme, ties and results, and shows them", async () => {
  const { id, version } = await published(api, {
    startsAt: "2024-03-01T09:00:00Z",
    endsAt: "2024-03-01T11:00:00Z",
    kind: "TRADE_FAIR",
    projectGroupId: encodeId("ProjectGroup", "group:g"),
    topicIds: [encodeId("Topic", "topic:narrow")],
    boothActorIds: [ACTOR_B],
    barrierEn: "Slow approval",
    series: { key: "fairs", titleEn: "Fairs" },
    programme: {
      speakers: [
        { name: "Erika Beispiel", hasConsented: true, affiliationId: ACTOR_B, email: "erika@example.org" },
        { name: "Max Beispiel", hasConsented: true },
      ],
      agenda: [
        { startsAt: "2024-03-01T09:00:00Z", titleDe: "Begrüßung", titleEn: "Welcome" },
        {
          startsAt: "2024-03-01T09:10:00Z",
          titleDe: "Rede",
          titleEn: "Speech",
          speakerNames: ["Erika Beispiel"],
        },
      ],
    },
  });
  const results = { eventId: id, expectedVersion: version, resultsEn: "Much", attendance: 40 };
  const refusedConsent = [{ actorId: ACTOR_B, hasConsented: false }];
  expect(
    (await write(manager!, "recordEventResults", { ...results, attendingActors: refusedConsent }))
      .userErrors[0]?.path,
  ).toEqual(["input", "attendingActors", "0", "hasConsented"]);
  await write(manager!, "recordEventResults", {
    ...results,
    attendingActors: [{ actorId: ACTOR_B, hasConsented: true }],
  });
  const { node } = await api.data<{ node: object }>(
    `query ($id: ID!) { node(id: $id) { ... on Event {
      place { name city } lighthouse { key } projectGroup { key } topics { key } organisers { key } boothActors { key }
      barrier results attendance attendingActors { key } series { key title }
      speakers { name affiliation { key } } agenda { title startsAt speakers { name } } } } }`,
    { id },
  );
  expect(node).toEqual({
    place: { name: "House", city: "Köln" },
    lighthouse: { key: "lighthouse:l" },
    projectGroup: { key: "group:g" },
    topics: [{ key: "topic:narrow" }],
    organisers: [{ key: "org:a" }],
    boothActors: [{ key: "org:b" }],
    barrier: "Slow approval",
    results: "Much",
    attendance: 40,
    attendingActors: [{ key: "org:b" }],
    series: { key: "fairs", title: "Fairs" },
    speakers: [
      { name: "Erika Beispiel", affiliation: { key: "org:b" } },
      { name: "Max Beispiel", affiliation: null },
    ],
    agenda: [
      { title: "Welcome", startsAt: "2024-03-01T09:00:00.000Z", speakers: [] },
      { title: "Speech", startsAt: "2024-03-01T09:10:00.000Z", speakers: [{ name: "Erika Beispiel" }] },
    ],
  });
  const entries = await database.query<{ text: string }>(
    "MATCH (entry:AuditEntry) RETURN coalesce(entry.before, '') + coalesce(entry.after, '') AS text",
  );
  expect(entries.length).toBeGreaterThan(2);
  for (const { text } of entries) expect(text).not.toMatch(/Beispiel|erika@/);
});

it("has no results before it has started", async () => {
  const { id, version } = await published(api);
  const { userErrors } = await write(manager!, "recordEventResults", {
    eventId: id,
    expectedVersion: version,
  });
  expect(userErrors[0]?.code).toBe("NOT_POSSIBLE");
});

it("tells the access link to those who work on the event alone, and never to the record of writes", async () => {
  const accessLink = "https://meet.example.org/secret-room";
  const { key } = await published(api, { lighthouseId: LIGHTHOUSE, isVirtual: true, accessLink });
  const told = await Promise.all(
    WHO.map(async (name) => {
      const { event } = await as[name]!.data<{ event: { accessLink: string | null } }>(
        "query ($key: String!) { event(key: $key) { accessLink } }",
        { key },
      );
      return event.accessLink === null ? [] : [name];
    }),
  );
  expect(told.flat()).toEqual(["organiser", "moderator", "manager"]);
  const [row] = await database.query<{ count: number }>(
    "MATCH (entry:AuditEntry) WHERE entry.after CONTAINS 'secret-room' RETURN count(entry) AS count",
  );
  expect(row).toEqual({ count: 0 });
});
