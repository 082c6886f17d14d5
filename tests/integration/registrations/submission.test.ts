import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import {
  givenTopic,
  registrationInput,
  SUBMIT,
  type Submission,
  submitted,
} from "../../support/registrations";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);

const STATUS = `query ($token: String!) {
  registrationStatus(token: $token) { state version message decidedAt actor { key } details { name } contact { email } }
}`;
const UPDATE = `mutation ($input: UpdateRegistrationInput!) {
  updateRegistration(input: $input) { userErrors { code path } registration { state version details { name } } }
}`;
const WITHDRAW = `mutation ($token: String!) {
  withdrawRegistration(token: $token) { userErrors { code } registration { state decidedAt } }
}`;

const stored = (label: string) => database.query(`MATCH (n:${label}) RETURN n.key AS key`);

async function submit(parts: Record<string, unknown> = {}) {
  return (await api.data<Submission>(SUBMIT, { input: registrationInput(parts) })).submitRegistration;
}

beforeEach(async () => {
  await storeNetwork(database, {
    actors: [
      {
        key: "org:quellwerk",
        name: "Quellwerk Test-Medizin",
        city: "Dortmund",
        country: "DE",
        website: "http://quellwerk.example.org",
        websiteHost: "quellwerk.example.org",
        searchNames: "quelwerk test medizin",
        searchText: "dortmund",
      },
      {
        key: "org:other",
        name: "Steinbruch",
        city: "Dortmund",
        country: "DE",
        searchNames: "steinbruch",
        searchText: "",
      },
    ],
    activities: [],
  });
  await givenTopic(database);
});

it("takes a registration, places it, and shows how it stands for its token alone", async () => {
  const { registration, statusToken, userErrors, revision } = await submit();
  expect([userErrors, revision]).toEqual([[], null]);
  expect(registration).toMatchObject({
    state: "PENDING",
    version: 1,
    details: {
      city: "Dortmund",
      citySpelling: "dortmund",
      country: "DE",
      isInRegion: true,
      fields: [{ level: "LEADING", topic: { key: "topic:test" } }],
    },
    contact: { email: "erika.erfunden@example.org", isEmailPublic: false },
  });
  expect(statusToken).toMatch(/^[\w-]{43}$/);
  expect(await api.data(STATUS, { token: statusToken })).toMatchObject({
    registrationStatus: { state: "PENDING", message: null, decidedAt: null, actor: null },
  });
  expect(await api.data(STATUS, { token: `${statusToken.slice(1)}x` })).toEqual({ registrationStatus: null });
  const everything = await database.query("MATCH (n) RETURN properties(n) AS properties");
  expect(JSON.stringify(everything)).not.toContain(statusToken);
});

it("shows actors that may be the same as data, and announces the registration by key", async () => {
  const { possibleDuplicates } = await submit();
  expect(possibleDuplicates).toEqual([
    {
      actor: { key: "org:quellwerk" },
      registration: null,
      reasons: ["SAME_WEBSITE", "SIMILAR_NAME"],
      nameSimilarity: expect.any(Number) as number,
    },
  ]);
  expect(api.announced).toContainEqual({
    channel: "registrationSubmitted",
    key: ((await stored("Registration")) as { key: string }[])[0]!.key,
  });
});

it("never shows the public another registration as a possible duplicate", async () => {
  await submit({ name: "Nordlicht Diagnostik", website: "https://nordlicht.example.org" });
  const { possibleDuplicates } = await submit({
    name: "Nordlicht Diagnostik",
    website: "https://nordlicht.example.org",
  });
  expect(possibleDuplicates).toEqual([]);
});

it.each([
  [{ website: "https://user:secret@example.org" }, "input.website"],
  [{ website: "http://192.168.0.1/" }, "input.website"],
  [{ website: "http://intranet.local" }, "input.website"],
  [{ website: "ftp://example.org" }, "input.website"],
  [{ postalCode: "1234" }, "input.postalCode"],
  [{ postalCode: "44135", country: "AT" }, "input.postalCode"],
  [{ country: "ZZ" }, "input.country"],
  [{ kind: "UNKNOWN" }, "input.kind"],
  [{ name: "  !!  " }, "input.name"],
  [{ foundedYear: 3000 }, "input.foundedYear"],
  [{ offers: [{ kind: "OTHER", text: "--" }] }, "input.offers.0.text"],
  [{ fields: [{ topicId: "VG9waWM6dG9waWM6bm9uZQ", level: "BASIC" }] }, "input.fields.0.topicId"],
])("refuses %j and names %s", async (parts, path) => {
  const { userErrors } = await submit(parts);
  expect(userErrors.map((error) => [error.code, error.path.join(".")])).toEqual([["INVALID", path]]);
  expect(await stored("Registration")).toEqual([]);
});

it("refuses a contact without consent, with a wrong e-mail address or phone number, in both languages", async () => {
  const contact = {
    ...(registrationInput()["contact"] as object),
    email: "nobody",
    phone: "none",
    consent: { isGiven: false, textVersion: "1", givenAt: "2999-01-01T00:00:00Z" },
  };
  const { userErrors } = await submit({ contact });
  expect(userErrors.map(({ path }) => path.join(".")).sort()).toEqual([
    "input.contact.consent.givenAt",
    "input.contact.consent.isGiven",
    "input.contact.email",
    "input.contact.phone",
  ]);
  const german = await api.data<Submission>(SUBMIT, { input: registrationInput({ contact }) }, "DE" as never);
  expect(german.submitRegistration.userErrors.map(({ message }) => message).join()).toContain("Einwilligung");
});

it("answers a program that fills the hidden field like a person, and stores nothing", async () => {
  const person = await submit();
  const before = [await stored("Registration"), await stored("AuditEntry"), api.announced.length];
  const program = await submit({ secondWebsite: "https://spam.example" });
  expect([await stored("Registration"), await stored("AuditEntry"), api.announced.length]).toEqual(before);
  const shape = ({ statusToken, registration, ...rest }: typeof person) => ({
    ...rest,
    token: statusToken.length,
    registration: { ...registration, submittedAt: null },
  });
  expect(shape(program)).toEqual(shape(person));
});

it("is changed only when changes were asked for, from the version that is there", async () => {
  const { token, key } = await submitted(api, database);
  const input = { ...registrationInput({ name: "Quellwerk Neu GmbH" }), token, expectedVersion: 1 };
  expect(await api.data(UPDATE, { input })).toMatchObject({
    updateRegistration: {
      userErrors: [{ code: "NOT_POSSIBLE" }],
      registration: { state: "PENDING", version: 1 },
    },
  });
  await database.query(
    "MATCH (r:Registration {key: $key}) SET r.state = 'CHANGES_REQUESTED', r.version = toInteger(2)",
    {
      key,
    },
  );
  expect(await api.data(UPDATE, { input })).toMatchObject({
    updateRegistration: { userErrors: [{ code: "CONFLICT" }], registration: { version: 2 } },
  });
  expect(await api.data(UPDATE, { input: { ...input, expectedVersion: 2 } })).toMatchObject({
    updateRegistration: {
      userErrors: [],
      registration: { state: "PENDING", version: 3, details: { name: "Quellwerk Neu GmbH" } },
    },
  });
  const { errors } = await api.ask(UPDATE, { input: { ...input, token: "wrong" } });
  expect(errors![0]!.extensions["code"]).toBe("NOT_FOUND");
  expect(errors![0]!.message).not.toContain("wrong");
});

it("is withdrawn once", async () => {
  const { token } = await submitted(api, database);
  expect(await api.data(WITHDRAW, { token })).toMatchObject({
    withdrawRegistration: { userErrors: [], registration: { state: "WITHDRAWN" } },
  });
  expect(await api.data(WITHDRAW, { token })).toMatchObject({
    withdrawRegistration: { userErrors: [{ code: "CLOSED" }] },
  });
});

it("is found by nobody who asks the network for it", async () => {
  const { id, key } = await submitted(api, database, { name: "Verborgenwerk Biolabor" });
  const found = await api.data<Record<string, unknown>>(
    `query ($id: ID!, $actor: ID!, $key: String!) {
      search(text: "Verborgenwerk Biolabor", first: 10) { edges { score } }
      actors(filter: { cities: ["Dortmund"] }) { totalCount facets { kinds { values { value count } } } }
      actor(key: $key) { name }
      node(id: $id) { id }
      asActor: node(id: $actor) { id }
      topic(key: "topic:test") { actors { totalCount } }
    }`,
    { id, key, actor: Buffer.from(`Actor:${key}`).toString("base64url") },
  );
  expect(found).toEqual({
    search: { edges: [] },
    actors: { totalCount: 2, facets: { kinds: { values: [{ value: "UNKNOWN", count: 2 }] } } },
    actor: null,
    node: null,
    asActor: null,
    topic: { actors: { totalCount: 0 } },
  });
  const { errors } = await api.ask("{ registrations { totalCount } }");
  expect(errors![0]!.extensions["code"]).toBe("UNAUTHENTICATED");
});

it("records no personal data, and nothing of the token", async () => {
  await submitted(api, database);
  const { auditEntries } = await api
    .as(MANAGER)
    .data<{ auditEntries: unknown }>(
      "{ auditEntries { edges { node { action targetKey accountKey changes { field before after } } } } }",
    );
  const text = JSON.stringify(auditEntries);
  expect(text).toContain("submitRegistration");
  expect(text).not.toMatch(/erfunden|Quellwerk|example\.org/i);
});
