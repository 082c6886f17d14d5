import { randomUUID } from "node:crypto";
import { importActor } from "./importActor";
import { apiOver, MANAGER } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const MEMBER = { subject: "test|member" };
const A = "pic:999999901";

const UPDATE = `mutation ($input: UpdateActorInput!) {
  updateActor(input: $input) {
    revision
    userErrors { code path message(lang: EN) }
    actor {
      version name aliases kind kindBasis isSme foundedYear website address city citySpellings postalCode country
      isInRegion latitude nuts3 isLookingForPartners lookingFor(lang: DE) rorId valueChainStages
      description(lang: DE) partOf { key } fieldSources { field source }
    }
  }
}`;

interface Updated {
  updateActor: {
    revision: number | null;
    userErrors: { code: string; path: string[]; message: string }[];
    actor:
      | ({ version: number; fieldSources: { field: string; source: string }[] } & Record<string, unknown>)
      | null;
  };
}

const edit = async (fields: object, expectedVersion = 1, token: { subject: string } = MEMBER) => {
  const input = { actorId: actorId(A), expectedVersion, ...fields };
  return (await api.as(token).data<Updated>(UPDATE, { input })).updateActor;
};

beforeEach(async () => {
  await storeNetwork(database, {
    actors: [
      {
        key: A,
        name: "Beispiel-Klinik",
        city: "Köln",
        country: "DE",
        postalCode: "50937",
        isInRegion: true,
        latitude: 50.9,
        nuts3: "DEA23",
        kindBasis: "rule",
        fieldSources: [
          "city=cordis",
          "country=cordis",
          "latitude=cordis",
          "name=cordis",
          "postalCode=cordis",
        ],
      },
      { key: "org:whole" },
    ],
    activities: [{ key: "project:p", participants: [A, "org:other"] }],
  });
  await givenMember(database, MEMBER.subject, A, "EDITOR");
});

it("changes the given fields, leaves the others, and marks the changed ones as curated", async () => {
  const before = await database.readRevision();
  const answer = await edit({
    name: "  Muster-Klinik ",
    aliases: ["Klinik Muster", "Klinik Muster"],
    kind: "HOSPITAL",
    isSme: false,
    foundedYear: 1901,
    website: "muster-klinik.example",
    address: "Musterweg 1",
    country: "DE",
    isLookingForPartners: true,
    lookingForDe: "Partner für eine Studie",
    rorId: "05dxps055",
    valueChainStages: ["CARE"],
    descriptionDe: "Erfunden.",
  });
  expect(answer.userErrors).toEqual([]);
  expect(answer.revision).toBe(before + 1);
  const { fieldSources, ...actor } = answer.actor!;
  expect(actor).toEqual({
    version: 2,
    name: "Muster-Klinik",
    aliases: ["Klinik Muster"],
    kind: "HOSPITAL",
    kindBasis: null,
    isSme: false,
    foundedYear: 1901,
    website: "https://muster-klinik.example/",
    address: "Musterweg 1",
    city: "Köln",
    citySpellings: [],
    postalCode: "50937",
    country: "DE",
    isInRegion: true,
    latitude: 50.9,
    nuts3: "DEA23",
    isLookingForPartners: true,
    lookingFor: "Partner für eine Studie",
    rorId: "https://ror.org/05dxps055",
    valueChainStages: ["CARE"],
    description: "Erfunden.",
    partOf: [],
  });
  const sources = Object.fromEntries(fieldSources.map(({ field, source }) => [field, source]));
  expect(sources).toMatchObject({ name: "curated", rorId: "curated", city: "cordis", country: "cordis" });
  expect(api.announced).toContainEqual({ channel: "actorChanged", key: A });
});

it("is found by its new name and listed in its new place at once", async () => {
  await edit({ name: "Aaa-Zentrum" });
  const found = await api.data<{
    search: { edges: { node: { key: string } }[] };
    actors: { edges: unknown[] };
  }>(
    `{ search(text: "aaa zentrum", kinds: [ACTOR]) { edges { node { ... on Actor { key } } } }
       actors(first: 1) { edges { node { key } } } byCount: actors(first: 1, orderBy: ACTIVITY_COUNT) { edges { node { key } } } }`,
  );
  expect(found.search.edges).toEqual([{ node: { key: A } }]);
  expect(found.actors.edges).toEqual([{ node: { key: A } }]);
  const [row] = await database.query<{ order: string }>(
    "MATCH (a:Actor {key: $key}) RETURN a.activityOrder AS order",
    {
      key: A,
    },
  );
  expect(row!.order).toContain("aa zentrum");
});

it("joins the city's spellings, places it, and drops what a source said of the old place", async () => {
  const { actor } = await edit({ city: "Muenchen", postalCode: "80331" });
  expect(actor).toMatchObject({
    city: "München",
    citySpellings: ["Muenchen"],
    postalCode: "80331",
    isInRegion: false,
    latitude: null,
    nuts3: null,
  });
  const same = await edit({ city: "MUENCHEN" }, 2);
  expect(same.actor).toMatchObject({ city: "München", isInRegion: false });
});

it("clears what null is given for", async () => {
  await edit({ website: "https://muster.example", descriptionDe: "Erfunden.", aliases: ["M"] });
  const { actor } = await edit({ website: null, descriptionDe: "  ", aliases: null }, 2);
  expect(actor).toMatchObject({ version: 3, website: null, description: null, aliases: [] });
});

it("keeps what people said, cleared fields too, when the source is imported again", async () => {
  await edit({ name: "Muster-Klinik", city: "Aachen", postalCode: null });
  await importActor(database, A, {
    name: "OTHER",
    city: "Köln",
    postalCode: "50937",
    latitude: 50.9,
    shortName: "NEW",
  });
  const [row] = await database.query(
    "MATCH (a:Actor {key: $key}) RETURN a{.name, .city, .postalCode, .latitude, .shortName, .version} AS a",
    { key: A },
  );
  expect(row).toEqual({
    a: {
      name: "Muster-Klinik",
      city: "Aachen",
      postalCode: null,
      latitude: null,
      shortName: "NEW",
      version: 3,
    },
  });
});

it.each([
  ["no name", { name: null }, "name"],
  ["an empty name", { name: " " }, "name"],
  ["no kind", { kind: null }, "kind"],
  ["a website that is no address", { website: "no address" }, "website"],
  ["a website of another protocol", { website: "ftp://muster.example" }, "website"],
  ["a ROR identifier with a wrong check digit", { rorId: "05dxps056" }, "rorId"],
  ["a country that is none", { country: "XX" }, "country"],
  ["a postal code that Germany does not have", { postalCode: "1234567" }, "postalCode"],
  ["a foundation in the future", { foundedYear: 3000 }, "foundedYear"],
  ["more than 50 names", { aliases: Array.from({ length: 51 }, (_, n) => `${n}`) }, "aliases"],
  ["a description without end", { descriptionEn: "x".repeat(5_001) }, "descriptionEn"],
])("refuses %s, and writes nothing", async (_what, fields, path) => {
  const answer = await edit({ legalName: "written", ...fields });
  expect(answer).toMatchObject({ actor: null, revision: null, userErrors: [{ code: "INVALID" }] });
  expect(answer.userErrors[0]!.path.slice(0, 2)).toEqual(["input", path]);
  const [row] = await database.query(
    "MATCH (a:Actor {key: $key}) RETURN a.legalName AS legalName, a.version AS version",
    { key: A },
  );
  expect(row).toEqual({ legalName: null, version: null });
});

it("answers an edit of an old version with CONFLICT and the present profile", async () => {
  await edit({ name: "First" });
  expect(await edit({ name: "Second" })).toMatchObject({
    actor: { name: "First", version: 2 },
    userErrors: [{ code: "CONFLICT", path: ["input", "expectedVersion"] }],
  });
});

describe("50 concurrent edits of one profile", () => {
  const numbers = Array.from({ length: 50 }, (_, number) => number);

  it("from one version: exactly one is made, all others get a CONFLICT", async () => {
    const answers = await Promise.all(numbers.map((number) => edit({ name: `Name ${number}` })));
    const made = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(made).toHaveLength(1);
    const conflicts = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(conflicts).toEqual(Array.from({ length: 49 }, () => "CONFLICT"));
    expect(answers.every(({ actor }) => actor!.name === made[0]!.actor!.name)).toBe(true);
  }, 60_000);

  it("made again after each CONFLICT: none is lost", async () => {
    await Promise.all(
      numbers.map(async (number) => {
        let [version, aliases] = [1, [] as string[]];
        for (;;) {
          const { actor, userErrors } = await edit({ aliases: [...aliases, `Alias ${number}`] }, version);
          if (userErrors.length === 0) return;
          [version, aliases] = [actor!.version, actor!.aliases as string[]];
        }
      }),
    );
    const [row] = await database.query<{ aliases: string[]; version: number }>(
      "MATCH (a:Actor {key: $key}) RETURN a.aliases AS aliases, a.version AS version",
      { key: A },
    );
    expect([...row!.aliases].sort()).toEqual(numbers.map((number) => `Alias ${number}`).sort());
    expect(row!.version).toBe(51);
  }, 120_000);
});

describe("rights", () => {
  const input = { actorId: actorId(A), expectedVersion: 1, name: "Changed" };
  const codeFor = async (token: Parameters<typeof api.as>[0] | null) => {
    const { data, errors } = await (token ? api.as(token) : api).ask<Updated>(UPDATE, { input });
    return errors?.[0]?.extensions?.["code"] ?? data.updateActor.userErrors[0]?.code ?? "DONE";
  };

  it("belong to who speaks for the actor, and to managers", async () => {
    await givenMember(database, "test|other", "org:other", "OWNER");
    expect(await codeFor(null)).toBe("UNAUTHENTICATED");
    expect(await codeFor({ subject: "test|machine", isReadOnly: true })).toBe("FORBIDDEN");
    expect(await codeFor({ subject: "test|nobody" })).toBe("FORBIDDEN");
    expect(await codeFor({ subject: "test|other" })).toBe("FORBIDDEN");
    expect(await codeFor({ subject: "test|auditor", roles: ["AUDITOR"] })).toBe("FORBIDDEN");
    expect(await codeFor(MEMBER)).toBe("DONE");
    expect(await codeFor(MANAGER)).toBe("CONFLICT");
    expect(await codeFor({ subject: "test|admin", roles: ["ADMIN"] })).toBe("CONFLICT");
  });

  it("of the parent belong to managers, who cannot make a circle", async () => {
    const { errors } = await api
      .as(MEMBER)
      .ask(UPDATE, { input: { ...input, partOfId: actorId("org:whole") } });
    expect(errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
    const moved = await edit({ partOfId: actorId("org:whole") }, 1, MANAGER);
    expect(moved.actor).toMatchObject({ version: 2, partOf: [{ key: "org:whole" }] });
    const circle = { actorId: actorId("org:whole"), expectedVersion: 1, partOfId: actorId(A) };
    const { updateActor } = await api.as(MANAGER).data<Updated>(UPDATE, { input: circle });
    expect(updateActor.userErrors).toMatchObject([{ code: "INVALID", path: ["input", "partOfId"] }]);
    expect((await edit({ partOfId: null }, 2, MANAGER)).actor).toMatchObject({ version: 3, partOf: [] });
  });

  it("do not tell members which keys exist, and tell managers", async () => {
    const unknown = { ...input, actorId: actorId(`org:${randomUUID()}`) };
    const [member, manager] = await Promise.all(
      [MEMBER, MANAGER].map((token) => api.as(token).ask(UPDATE, { input: unknown })),
    );
    expect(member!.errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
    expect(manager!.errors?.[0]?.extensions?.["code"]).toBe("NOT_FOUND");
  });
});

it("writes, records and announces nothing when all is as it was", async () => {
  await edit({ name: "Muster-Klinik" });
  const before = await database.readRevision();
  const announced = api.announced.length;
  expect(await edit({ name: "Muster-Klinik", city: "Köln", country: "DE", aliases: [] }, 2)).toMatchObject({
    userErrors: [],
    revision: null,
    actor: { version: 2, name: "Muster-Klinik" },
  });
  expect((await edit({ partOfId: null }, 2, MANAGER)).actor).toMatchObject({ version: 2 });
  expect(await database.readRevision()).toBe(before);
  expect(api.announced.length).toBe(announced);
  const [{ entries }] = (await database.query<{ entries: number }>(
    "MATCH (entry:AuditEntry {action: 'updateActor'}) RETURN count(entry) AS entries",
  )) as [{ entries: number }];
  expect(entries).toBe(1);
});

it("never closes a circle of parts, though two edits at once each see none", async () => {
  // Two managers, as the writes of one wait for each other anyway.
  const within = (subject: string, key: string, parentKey: string) =>
    api.as({ subject, roles: ["MANAGER"] }).data<Updated>(UPDATE, {
      input: { actorId: actorId(key), partOfId: actorId(parentKey), expectedVersion: 1 },
    });
  for (let round = 1; round <= 8; round += 1) {
    await database.query("MATCH ()-[partOf:PART_OF]->() DELETE partOf");
    await database.query(
      `MATCH (whole:Actor {key: 'org:whole'}), (other:Actor {key: 'org:other'})
       CREATE (whole)-[:PART_OF {source: 'cluster'}]->(other)`,
    );
    await database.query("MATCH (actor:Actor) SET actor.version = 1");
    const answers = await Promise.all([
      within("test|one", A, "org:whole"),
      within("test|two", "org:other", A),
    ]);
    const refused = answers.flatMap(({ updateActor }) => updateActor.userErrors.map(({ code }) => code));
    const [row] = await database.query(
      "MATCH (actor:Actor)-[:PART_OF*1..5]->(actor) RETURN count(actor) AS circles",
    );
    expect({ refused, ...(row as object) }).toEqual({ refused: ["INVALID"], circles: 0 });
  }
});

it("records what was and what is", async () => {
  await edit({ name: "Muster-Klinik", city: "Aachen", postalCode: "52062" });
  const { auditEntries } = await api
    .as(MANAGER)
    .data<{ auditEntries: { edges: { node: { changes: { field: string }[] } }[] } }>(
      `query ($key: String) { auditEntries(filter: { targetKey: $key, actions: ["updateActor"] }) {
         edges { node { targetType changes { field before after } } } } }`,
      { key: A },
    );
  const [{ node }] = auditEntries.edges as [{ node: { changes: { field: string }[] } }];
  expect(node.changes).toContainEqual({
    field: "name",
    before: '"Beispiel-Klinik"',
    after: '"Muster-Klinik"',
  });
  expect(node.changes.map(({ field }) => field)).not.toContain("fieldSources");
});
