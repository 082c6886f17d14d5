import { encodeId } from "../../../src/graphql/nodeId";
import { type Api, apiOver, MANAGER } from "../../support/api";
import { outbox } from "../../support/mail";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const A = "org:a";
const PERSON = {
  name: "Erika Erfunden",
  email: "Erika.Erfunden@example.org",
  phone: "+49 231 5550001",
  role: "Transferstelle",
  language: "DE",
  consents: {},
  consentVersion: "2026-01",
};
const SECRETS = [PERSON.name, PERSON.email, PERSON.email.toLowerCase(), PERSON.phone, PERSON.role];

const manager = api.as(MANAGER);
const member = api.as({ subject: "test|member" });
const otherMember = api.as({ subject: "test|other" });
const herself = api.as({ subject: "test|erika", email: "erika.erfunden@EXAMPLE.org" });
/** Everybody who sees what is public alone. */
const OUTSIDERS: Record<string, Api> = {
  anonymous: api,
  machine: api.as({ subject: "test|machine", isReadOnly: true }),
  stranger: api.as({ subject: "test|stranger", email: "stranger@example.org" }),
  auditor: api.as({ subject: "test|auditor", roles: ["AUDITOR"] }),
};

const AT = expect.any(String) as string;
const A_REVISION = expect.any(Number) as number;

const SHOWN = "id name email phone role language publicFields version actor { key }";
const CONTACTS = `{ actor(key: "${A}") { contacts { ${SHOWN} consents { version givenAt withdrawnAt fields } } } }`;

interface Shown {
  [field: string]: unknown;
  id: string;
  version: number;
  publicFields: string[];
  consents: { version: string; givenAt: string; withdrawnAt: string | null; fields: string[] }[] | null;
}
interface Done {
  userErrors: { code: string; path: string[] }[];
  revision: number | null;
  contact?: Shown | null;
  isRemoved?: boolean | null;
  publicFields?: string[] | null;
}

const contactsFor = async (asker: Api) =>
  (await asker.data<{ actor: { contacts: Shown[] } }>(CONTACTS)).actor.contacts;

async function run(asker: Api, mutation: string, input: object, shown: string): Promise<Done> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code path } revision ${shown} } }`;
  return (await asker.data<Record<string, Done>>(query, { input }))[mutation]!;
}

async function codeOfError(asker: Api, mutation: string, input: object): Promise<unknown> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { revision } }`;
  return (await asker.ask(query, { input })).errors?.[0]?.extensions?.["code"];
}

const add = (parts: object = {}, asker = member) =>
  run(asker, "addContact", { actorId: actorId(A), contact: { ...PERSON, ...parts } }, `contact { ${SHOWN} }`);
const update = (contact: Shown, parts: object, asker = member) =>
  run(
    asker,
    "updateContact",
    { contactId: contact.id, expectedVersion: contact.version, contact: { ...PERSON, ...parts } },
    `contact { ${SHOWN} }`,
  );
const withdraw = (asker: Api, input: object) =>
  run(asker, "withdrawConsent", input, "isRemoved publicFields");
const added = async (parts: object = {}) => (await add(parts)).contact!;

beforeEach(async () => {
  await storeNetwork(database, { activities: [{ key: "project:p", participants: [A, "org:b"] }] });
  await givenMember(database, "test|member", A, "EDITOR");
  await givenMember(database, "test|other", "org:b");
});

it("shows members, managers and the person everything, and everybody else nothing that was not made public", async () => {
  const { id } = await added();
  for (const asker of [member, otherMember, manager, herself]) {
    expect(await contactsFor(asker)).toMatchObject([
      { id, name: PERSON.name, email: "Erika.Erfunden@example.org", phone: PERSON.phone, role: PERSON.role },
    ]);
  }
  for (const [who, asker] of Object.entries(OUTSIDERS)) {
    expect([who, await contactsFor(asker)]).toEqual([who, []]);
    expect([who, await asker.data(`{ node(id: "${id}") { id } }`)]).toEqual([who, { node: null }]);
  }
});

it("shows everybody exactly the fields that the person agreed to, each by itself", async () => {
  const contact = await added({ consents: { email: true } });
  for (const [who, asker] of Object.entries(OUTSIDERS)) {
    const [shown] = await contactsFor(asker);
    expect([who, shown]).toEqual([
      who,
      {
        id: contact.id,
        name: null,
        email: "Erika.Erfunden@example.org",
        phone: null,
        role: null,
        language: null,
        publicFields: ["EMAIL"],
        version: 1,
        actor: { key: A },
        consents: null,
      },
    ]);
  }
  await update(contact, { consents: { name: true, phone: true } });
  const [shown] = await contactsFor(api);
  expect(shown).toMatchObject({ name: PERSON.name, email: null, phone: PERSON.phone, role: null });
});

it("tells nobody outside of a hidden person by any list, search, count, error, announcement or message", async () => {
  const before = api.announced.length;
  const { id } = await added();
  expect(api.announced).toHaveLength(before);
  const revision = await database.readRevision();
  const announced = api.announced.length;
  const questions = [
    CONTACTS,
    `{ actors(first: 50) { totalCount edges { node { key contacts { ${SHOWN} } } } } }`,
    `{ search(text: "Erfunden") { totalCount edges { node { __typename } } } }`,
    `{ nodes(ids: ["${id}", "${actorId(A)}"]) { id ... on Contact { name email } ... on Actor { contacts { name } } } }`,
    `{ me { email contacts { ${SHOWN} } } }`,
    `mutation { withdrawConsent(input: { contactId: "${id}" }) { isRemoved } }`,
    `mutation { removeContact(input: { contactId: "${id}" }) { removedContactId } }`,
    `mutation { contactInstitution(input: { actorId: "${actorId(A)}", subject: "Frage", text: "Hallo", senderName: "Max Muster",
       senderEmail: "max@example.org", language: DE }) { isAccepted } }`,
    `{ auditEntries(first: 50) { edges { node { targetKey changes { before after } } } } }`,
  ];
  for (const asker of Object.values(OUTSIDERS)) {
    for (const question of questions) {
      const answer = JSON.stringify(await asker.ask(question));
      expect(answer).not.toContain("INTERNAL_SERVER_ERROR");
      for (const secret of SECRETS) expect([question, answer.includes(secret)]).toEqual([question, false]);
    }
  }
  expect(await database.readRevision()).toBe(revision);
  expect(api.announced).toHaveLength(announced);
  expect(await contactsFor(member)).toHaveLength(1);
});

it("keeps the person out of the record of writes, and says which fields were changed", async () => {
  const contact = await added();
  await update(contact, { phone: "0231 5550002", consents: { name: true } });
  const { auditEntries } = await manager.data<{ auditEntries: unknown }>(
    `{ auditEntries(first: 50) { edges { node { action targetType changes { field before after } } } } }`,
  );
  const text = JSON.stringify(auditEntries);
  for (const secret of [...SECRETS, "5550002"]) expect(text).not.toContain(secret);
  expect(text).toContain("phone");
  expect(text).toContain("NAME");
});

it("lets those who speak for the actor and managers change contact persons, nobody else", async () => {
  const contact = await added({});
  const edit = { contactId: contact.id, expectedVersion: 1, contact: PERSON };
  const target = { actorId: actorId(A), contact: PERSON };
  expect(await codeOfError(otherMember, "addContact", target)).toBe("FORBIDDEN");
  expect(await codeOfError(otherMember, "updateContact", edit)).toBe("FORBIDDEN");
  expect(await codeOfError(otherMember, "removeContact", { contactId: contact.id })).toBe("FORBIDDEN");
  expect(await codeOfError(otherMember, "withdrawConsent", { contactId: contact.id })).toBe("FORBIDDEN");
  for (const [who, asker] of Object.entries(OUTSIDERS)) {
    const expected = who === "anonymous" ? "UNAUTHENTICATED" : "FORBIDDEN";
    expect(await codeOfError(asker, "addContact", target)).toBe(expected);
    expect(await codeOfError(asker, "updateContact", edit)).toBe(expected);
    expect(["NOT_FOUND", "FORBIDDEN"]).toContain(
      await codeOfError(asker, "withdrawConsent", { contactId: contact.id }),
    );
  }
  expect(await contactsFor(member)).toMatchObject([{ version: 1 }]);
  const { userErrors } = await run(member, "removeContact", { contactId: contact.id }, "removedContactId");
  expect(userErrors).toEqual([]);
  expect(await contactsFor(manager)).toEqual([]);
  expect(await database.query("MATCH (n:Contact|Consent) RETURN n.key AS key")).toEqual([]);
});

it("answers edits of an old version with the present state, and names what is not usable", async () => {
  const contact = await added();
  await update(contact, { role: "Leitung" });
  const late = await update(contact, { role: "Vertretung" });
  expect(late).toMatchObject({
    userErrors: [{ code: "CONFLICT", path: ["input", "expectedVersion"] }],
    contact: { version: 2, role: "Leitung" },
  });
  const bad = await add({ email: "nobody", phone: "call me", name: " ", consentVersion: "" });
  expect(bad.userErrors.map(({ path }) => path.join("."))).toEqual([
    "input.contact.name",
    "input.contact.email",
    "input.contact.phone",
    "input.contact.consentVersion",
  ]);
});

it("keeps the history of what the person agreed to", async () => {
  const contact = await added({ consents: { name: true } });
  await update(contact, { consents: { name: true, email: true }, consentVersion: "2026-02" });
  await withdraw(herself, { contactId: contact.id, fields: ["NAME"] });
  const [{ consents } = { consents: null }] = await contactsFor(member);
  expect(consents).toEqual([
    { version: "2026-02", givenAt: AT, withdrawnAt: null, fields: ["EMAIL"] },
    {
      version: "2026-02",
      givenAt: consents![0]!.givenAt,
      withdrawnAt: AT,
      fields: ["NAME", "EMAIL"],
    },
    { version: "2026-01", givenAt: AT, withdrawnAt: AT, fields: ["NAME"] },
  ]);
  expect((await contactsFor(otherMember))[0]!.consents).toBeNull();
});

it("hides at once what the person withdraws, and removes them when they withdraw altogether", async () => {
  const contact = await added({ consents: { name: true, email: true } });
  const part = await withdraw(herself, { contactId: contact.id, fields: ["EMAIL"] });
  expect(part).toMatchObject({ isRemoved: false, publicFields: ["NAME"], revision: A_REVISION });
  expect(await contactsFor(api)).toMatchObject([{ name: PERSON.name, email: null }]);
  expect(await herself.data("{ me { contacts { name email publicFields } } }")).toEqual({
    me: { contacts: [{ name: PERSON.name, email: PERSON.email, publicFields: ["NAME"] }] },
  });
  expect(await withdraw(herself, { contactId: contact.id })).toMatchObject({ isRemoved: true });
  expect(await contactsFor(member)).toEqual([]);
  expect(await herself.data("{ me { contacts { id } } }")).toEqual({ me: { contacts: [] } });
  expect(await database.query("MATCH (n:Contact|Consent) RETURN n.key AS key")).toEqual([]);
});

it("tells the person by mail, whose code withdraws without signing in; the latest code holds", async () => {
  const contact = await added();
  const [mail] = await outbox(database);
  expect(mail).toMatchObject({ kind: "CONTACT_NAMED", email: PERSON.email, language: "DE" });
  const codeIn = (text: string) => /code: (\S+)/i.exec(text)![1]!;
  await update(contact, { consents: { name: true } });
  const mails = await outbox(database);
  expect(mails).toHaveLength(2);
  const codes = mails.map(({ text }) => codeIn(text!));
  const valid = codes.find((code) => code !== codeIn(mail!.text!))!;
  const old = await withdraw(api, { code: codeIn(mail!.text!) });
  expect(old.userErrors).toEqual([{ code: "INVALID", path: ["input", "code"] }]);
  expect(await withdraw(api, { code: valid, fields: ["NAME"] })).toMatchObject({ publicFields: [] });
  expect(await contactsFor(api)).toEqual([]);
  expect(await withdraw(api, { code: valid })).toMatchObject({ isRemoved: true });
  expect(await contactsFor(member)).toEqual([]);
  expect((await withdraw(api, { code: valid })).userErrors).toEqual([
    { code: "INVALID", path: ["input", "code"] },
  ]);
  expect(await codeOfError(api, "withdrawConsent", {})).toBe("BAD_USER_INPUT");
  const unknown = encodeId("Contact", "contact:none");
  expect(await codeOfError(member, "withdrawConsent", { contactId: unknown })).toBe("NOT_FOUND");
});
