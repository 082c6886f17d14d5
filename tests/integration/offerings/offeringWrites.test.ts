import { encodeId } from "../../../src/graphql/nodeId";
import { apiOver, MANAGER } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
type Token = Parameters<typeof api.as>[0];
const MEMBER = { subject: "test|member" };
const OTHER = { subject: "test|other" };

const FIELDS = `revision userErrors { code path }
  service { id key kind subKinds title(lang: DE) description(lang: EN) contactRoute website validFrom validUntil
    endedOn version provider { key } topics { edges { origin node { key } } } }`;

interface Answer {
  revision: number | null;
  userErrors: { code: string; path: string[] }[];
  service: ({ id: string; key: string } & Record<string, unknown>) | null;
}

type Mutation = "createService" | "updateService" | "endService";

const mutation = (name: Mutation) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS} } }`;

const run = async (name: Mutation, input: object) =>
  (await api.as(MEMBER).data<Record<Mutation, Answer>>(mutation(name), { input }))[name];

const codeOf = async (name: Mutation, input: object, token: Token | null) => {
  const asker = token === null ? api : api.as(token);
  const { data, errors } = await asker.ask<Record<Mutation, Answer>>(mutation(name), { input });
  return errors?.[0]?.extensions?.["code"] ?? data[name].userErrors[0]?.code ?? "DONE";
};

const NEW = {
  providerId: actorId("org:a"),
  direction: "OFFER",
  kind: "REGULATORY_SUPPORT",
  subKinds: ["APPROVAL"],
  titleDe: " Hilfe bei der Zulassung ",
};
const [one, two, none] = ["one", "two", "none"].map((name) => encodeId("Topic", `topic:${name}`));

beforeEach(async () => {
  await storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:b"] }] });
  await database.query(
    `UNWIND ['one', 'two'] AS name
     CREATE (topic:Topic {key: 'topic:' + name, scheme: 'CLUSTER', labelEn: name, altLabelsDe: [], altLabelsEn: [],
       level: 0, sortKey: name, isExample: false})
     CREATE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)`,
  );
  await givenMember(database, MEMBER.subject, "org:a", "EDITOR");
  await givenMember(database, OTHER.subject, "org:b", "OWNER");
});

it("enters what an actor offers: at once found, listed and shown with the actor", async () => {
  const before = await database.readRevision();
  const more = { topicIds: [two, one], website: "muster.example", validUntil: "2999-12-31" };
  const { service, revision, userErrors } = await run("createService", { ...NEW, ...more });
  expect([userErrors, revision]).toEqual([[], before + 1]);
  const { id: _id, key, ...rest } = service!;
  expect(key).toMatch(/^service:[0-9a-f-]{36}$/);
  expect(rest).toEqual({
    kind: "REGULATORY_SUPPORT",
    subKinds: ["APPROVAL"],
    title: "Hilfe bei der Zulassung",
    description: null,
    contactRoute: "MESSAGE",
    website: "https://muster.example/",
    validFrom: null,
    validUntil: "2999-12-31",
    endedOn: null,
    version: 1,
    provider: { key: "org:a" },
    topics: {
      edges: [
        { origin: "DECLARED", node: { key: "topic:one" } },
        { origin: "DECLARED", node: { key: "topic:two" } },
      ],
    },
  });
  const query = `{ search(text: "zulassung", kinds: [SERVICE]) { edges { node { ... on Service { key } } } }
    actor(key: "org:a") { offers { edges { node { key } } } seeks { totalCount } }
    services { edges { node { key } } } }`;
  const edges = [{ node: { key } }];
  expect(await api.data(query)).toEqual({
    search: { edges },
    actor: { offers: { edges }, seeks: { totalCount: 0 } },
    services: { edges },
  });
  expect(api.announced).toContainEqual({ channel: "actorChanged", key: "org:a" });
});

it.each([
  ["no title", { titleDe: " " }, "titleDe"],
  ["no kind", { kind: null }, "kind"],
  ["a sub-kind of another kind", { subKinds: ["VENTURE_CAPITAL"] }, "subKinds"],
  ["the website as a route without a website", { contactRoute: "WEBSITE" }, "website"],
  ["a last day before the first", { validFrom: "2026-02-01", validUntil: "2026-01-31" }, "validUntil"],
  ["a title without end", { titleEn: "x".repeat(201) }, "titleEn"],
])("refuses %s, and writes nothing", async (_what, fields, path) => {
  const answer = await run("createService", { ...NEW, ...fields });
  expect(answer).toMatchObject({ service: null, userErrors: [{ code: "INVALID", path: ["input", path] }] });
  expect(await database.query("MATCH (s:Service) RETURN s.key")).toEqual([]);
});

it("changes the given fields, leaves the others, and refuses an old version", async () => {
  const serviceId = (await run("createService", NEW)).service!.id;
  const edit = { serviceId, expectedVersion: 1, kind: "FINANCING", subKinds: ["CROWDFUNDING"] };
  const changed = await run("updateService", { ...edit, descriptionEn: "Invented." });
  const present = {
    version: 2,
    kind: "FINANCING",
    title: "Hilfe bei der Zulassung",
    description: "Invented.",
  };
  expect(changed.service).toMatchObject(present);
  const late = await run("updateService", { ...edit, titleDe: "Late" });
  expect(late).toMatchObject({ userErrors: [{ code: "CONFLICT" }], service: present });
  const wrong = await run("updateService", { serviceId, expectedVersion: 2, kind: "TRAINING" });
  expect(wrong.userErrors).toEqual([{ code: "INVALID", path: ["input", "subKinds"] }]);
  const topics = await run("updateService", { serviceId, expectedVersion: 2, topicIds: [one] });
  expect(topics.service).toMatchObject({ version: 3, topics: { edges: [{ node: { key: "topic:one" } }] } });
});

it("ends: nobody finds it any more, its own people still see it, and it stays ended", async () => {
  const { id: serviceId, key } = (await run("createService", NEW)).service!;
  const ended = await run("endService", { serviceId, expectedVersion: 1 });
  expect(ended.service).toMatchObject({ version: 2, endedOn: new Date().toISOString().slice(0, 10) });
  const look = `{ service(key: "${key}") { key } services { totalCount } search(text: "zulassung") { totalCount }
    actor(key: "org:a") { offers { totalCount } } }`;
  const gone = { search: { totalCount: 0 }, actor: { offers: { totalCount: 0 } } };
  expect(await api.data(look)).toEqual({ service: null, services: { totalCount: 0 }, ...gone });
  const own = { service: { key }, services: { totalCount: 1 }, ...gone };
  expect(await api.as(MEMBER).data(look)).toEqual(own);
  const again = { serviceId, expectedVersion: 2 };
  expect(await codeOf("endService", again, MEMBER)).toBe("CLOSED");
  expect(await codeOf("updateService", { ...again, titleDe: "New" }, MANAGER)).toBe("CLOSED");
  expect(await codeOf("endService", again, OTHER)).toBe("NOT_FOUND");
});

it("belongs to who speaks for the provider, and to managers", async () => {
  const refused: [Token | null, string][] = [
    [null, "UNAUTHENTICATED"],
    [{ subject: "test|nobody" }, "FORBIDDEN"],
    [OTHER, "FORBIDDEN"],
    [{ subject: "test|auditor", roles: ["AUDITOR"] }, "FORBIDDEN"],
    [{ subject: "test|machine", isReadOnly: true }, "FORBIDDEN"],
  ];
  const serviceId = (await run("createService", NEW)).service!.id;
  const end = { serviceId, expectedVersion: 1 };
  for (const [token, code] of refused) {
    expect([token, await codeOf("createService", NEW, token)]).toEqual([token, code]);
    expect([token, await codeOf("updateService", { ...end, titleDe: "X" }, token)]).toEqual([token, code]);
    expect([token, await codeOf("endService", end, token)]).toEqual([token, code]);
  }
  expect(await codeOf("updateService", { ...end, titleDe: "X" }, MANAGER)).toBe("DONE");
  expect(await codeOf("createService", NEW, MANAGER)).toBe("DONE");
  const stranger = { ...NEW, providerId: actorId("org:none") };
  expect(await codeOf("createService", stranger, MANAGER)).toBe("NOT_FOUND");
  expect(await codeOf("createService", { ...NEW, topicIds: [none] }, MEMBER)).toBe("NOT_FOUND");
});

it("records what was entered and what was ended", async () => {
  const { id: serviceId, key } = (await run("createService", NEW)).service!;
  await run("endService", { serviceId, expectedVersion: 1 });
  const { auditEntries } = await api
    .as(MANAGER)
    .data<{ auditEntries: { edges: { node: { action: string; changes: { field: string }[] } }[] } }>(
      `query ($key: String) { auditEntries(filter: { targetKey: $key }) {
         edges { node { action changes { field before after } } } } }`,
      { key },
    );
  const [ended, entered] = auditEntries.edges.map(({ node }) => node);
  expect([ended!.action, entered!.action]).toEqual(["endService", "createService"]);
  expect(ended!.changes.map(({ field }) => field)).toEqual(["endedOn"]);
  expect(entered!.changes).toContainEqual({ field: "provider", before: null, after: '"org:a"' });
});
