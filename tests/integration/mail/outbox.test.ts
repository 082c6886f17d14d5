import { encodeId } from "../../../src/graphql/nodeId";
import { DeliveryRepository } from "../../../src/mail/delivery.repository";
import { apiOver, MANAGER } from "../../support/api";
import { enqueue, MESSAGE, outbox } from "../../support/mail";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const manager = api.as(MANAGER);

beforeEach(() => database.reset());

const MAILS = `query ($first: Int, $after: String, $last: Int, $filter: OutgoingMailFilter) {
  outgoingMails(first: $first, after: $after, last: $last, filter: $filter) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges { node { id kind state email replyTo subject text attempts } }
  }
}`;

interface Mails {
  outgoingMails: {
    totalCount: number;
    pageInfo: { endCursor: string; hasNextPage: boolean };
    edges: { node: { id: string; kind: string; state: string; email: string | null } }[];
  };
}

const NODE = "query ($id: ID!) { node(id: $id) { ... on OutgoingMail { subject } } }";

const mutation = (name: string) =>
  `mutation ($input: OutgoingMailInput!) { ${name}(input: $input) { mail { state email } userErrors { code } } }`;

interface Done {
  [name: string]: { mail: { state: string; email: string | null } | null; userErrors: { code: string }[] };
}

async function act(name: string, id: string) {
  return (await manager.data<Done>(mutation(name), { input: { id } }))[name]!;
}

const toReader = (email = "reader@example.org") =>
  enqueue(database, { kind: "INSTITUTION_MESSAGE", to: { email, language: "EN" }, data: MESSAGE });
const toOffice = () =>
  enqueue(database, { kind: "INSTITUTION_MESSAGE_FOR_OFFICE", to: { office: true }, data: MESSAGE });
const idOfOnly = async () => encodeId("OutgoingMail", (await outbox(database))[0]!.key);

it("shows managers every mail, newest first, by pages, by state and kind", async () => {
  for (const email of ["one@example.org", "two@example.org"]) await toReader(email);
  await toOffice();
  await database.query("MATCH (mail:OutgoingMail {email: 'one@example.org'}) SET mail.state = 'FAILED'");
  const list = async (variables: object) =>
    (await manager.data<Mails>(MAILS, { ...variables })).outgoingMails;
  const first = await list({ first: 2 });
  expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([3, true]);
  const rest = await list({ first: 2, after: first.pageInfo.endCursor });
  expect([...first.edges, ...rest.edges].map(({ node }) => node.email)).toEqual([
    null,
    "two@example.org",
    "one@example.org",
  ]);
  expect((await list({ first: null, last: 1 })).edges[0]!.node.email).toBe("one@example.org");
  const matching = async (filter: object) => (await list({ filter })).edges.map(({ node }) => node.email);
  expect(await matching({ states: ["FAILED"] })).toEqual(["one@example.org"]);
  expect(await matching({ kinds: ["INSTITUTION_MESSAGE_FOR_OFFICE"] })).toEqual([null]);
});

it.each([
  ["an anonymous caller", null, "UNAUTHENTICATED"],
  ["somebody signed in", { subject: "someone" }, "FORBIDDEN"],
  ["an auditor", { subject: "auditor", roles: ["AUDITOR" as const] }, "FORBIDDEN"],
  ["a machine", { subject: "machine", isReadOnly: true }, "FORBIDDEN"],
])("is closed to %s", async (_who, token, code) => {
  await toReader();
  const asker = token === null ? api : api.as(token);
  const id = await idOfOnly();
  const { data, errors } = await asker.ask(MAILS);
  expect([data, errors?.[0]?.extensions["code"]]).toEqual([null, code]);
  expect(await asker.data(NODE, { id })).toEqual({ node: null });
  for (const name of ["retryMail", "markMailHandled", "discardMail"]) {
    const answer = await asker.ask(mutation(name), { input: { id } });
    expect(answer.errors?.[0]?.extensions["code"]).toBe(code);
  }
  expect(await outbox(database)).toMatchObject([{ state: "WAITING", email: "reader@example.org" }]);
});

it("gives a mail by its id to managers", async () => {
  await toReader();
  const { node } = await manager.data<{ node: { subject: string } }>(NODE, { id: await idOfOnly() });
  expect(node.subject).toContain("A question");
});

it("sends a mail that was given up again when a manager asks", async () => {
  await toReader();
  await database.query(
    "MATCH (mail:OutgoingMail) SET mail.state = 'FAILED', mail.attempts = toInteger(12) REMOVE mail.nextAttemptAt",
  );
  const id = await idOfOnly();
  expect(await act("retryMail", id)).toMatchObject({ mail: { state: "WAITING" }, userErrors: [] });
  expect(await outbox(database)).toMatchObject([{ state: "WAITING", attempts: 0 }]);
  expect((await new DeliveryRepository(database).claim(300)).mail?.email).toBe("reader@example.org");
});

it("forgets text and addresses of a mail that a manager handled, and never sends it", async () => {
  await toOffice();
  await toReader();
  const ids = (await outbox(database)).map(({ key }) => encodeId("OutgoingMail", key));
  for (const id of ids)
    expect((await act("markMailHandled", id)).mail).toEqual({ state: "HANDLED", email: null });
  expect(await outbox(database)).toMatchObject(
    Array(2).fill({ state: "HANDLED", email: null, replyTo: null, subject: null, text: null }),
  );
  expect(await new DeliveryRepository(database).claim(300)).toEqual({ isAnyDue: false, mail: null });
  expect((await act("retryMail", ids[0]!)).userErrors).toEqual([{ code: "CLOSED" }]);
});

it("removes a mail that a manager discards", async () => {
  await toReader();
  const id = await idOfOnly();
  expect(await act("discardMail", id)).toEqual({ mail: null, userErrors: [] });
  expect(await outbox(database)).toEqual([]);
  const { errors } = await manager.ask(mutation("discardMail"), { input: { id } });
  expect(errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
});

it("leaves a mail alone while it is being sent, and one for nobody where no office is configured", async () => {
  await toReader();
  await new DeliveryRepository(database).claim(300);
  for (const name of ["retryMail", "markMailHandled", "discardMail"])
    expect((await act(name, await idOfOnly())).userErrors).toEqual([{ code: "NOT_POSSIBLE" }]);
  await database.reset();
  await toOffice();
  expect((await act("retryMail", await idOfOnly())).userErrors).toEqual([{ code: "NOT_POSSIBLE" }]);
});

it("records what managers do by the key of the mail, without anything personal", async () => {
  await toReader();
  await act("markMailHandled", await idOfOnly());
  const [entry] = await database.query<{ targetKey: string; text: string }>(
    `MATCH (entry:AuditEntry {action: 'markMailHandled'})
     RETURN entry.targetKey AS targetKey, entry.before + entry.after AS text`,
  );
  expect(entry!.targetKey).toMatch(/^mail:/);
  expect(entry!.text).toBe('{"state":"WAITING"}{"state":"HANDLED"}');
});
