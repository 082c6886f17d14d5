import { codeIn } from "../../support/codeIn";
import { apiOver, MANAGER } from "../../support/api";
import { outbox } from "../../support/mail";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { houses, csv, importTable, outcomes, previewTable, takeTable } from "../../support/tables";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const manager = api.as(MANAGER);
const herself = api.as({ subject: "test|erika", email: "erika@EXAMPLE.org" });
const member = api.as({ subject: "test|member" });

const SHEET = {
  kind: "CONTACTS",
  contentBase64: csv(
    "Actor;Contact person;E-mail;Phone\nHaus A;Erika Erfunden;Erika@example.org;\nHaus A;Max Ausgedacht;max@example.org;\n",
  ),
};
const OTHER_SHEET = {
  kind: "CONTACTS",
  contentBase64: csv("Actor;Contact person;E-mail;Phone\nHaus B;Erika Erfunden;erika@EXAMPLE.org;\n"),
};

const outcomesOf = async (sheet = SHEET) => outcomes(await previewTable(manager, sheet));
const OBJECTED = ["INVALID", "E-mail"];

async function run(asker: typeof api, mutation: string, input: object, shown = "revision") {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return asker.data(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } ${shown} } }`,
    { input },
  );
}

async function contactId(email: string): Promise<string> {
  const { actor } = await manager.data<{ actor: { contacts: { id: string; email: string }[] } }>(
    '{ actor(key: "org:a") { contacts { id email } } }',
  );
  return actor.contacts.find((contact) => contact.email.toLowerCase() === email)!.id;
}

const emails = async () =>
  (
    await database.query<{ email: string }>(
      "MATCH (contact:Contact) RETURN contact.email AS email ORDER BY email",
    )
  ).map(({ email }) => email);

beforeEach(async () => {
  await storeNetwork(database, {
    actors: houses("a", "b"),
    activities: [],
  });
  await givenMember(database, "test|member", "org:a");
  await takeTable(manager, SHEET);
});

it("brings back by no table who withdrew, and says so in both languages", async () => {
  const [mail] = (await outbox(database)).filter(({ email }) => email === "Erika@example.org");
  await run(api, "withdrawConsent", { code: codeIn(mail!.text!) });
  expect(await outcomesOf()).toEqual([OBJECTED, ["UNCHANGED"]]);
  expect(await outcomesOf(OTHER_SHEET)).toEqual([OBJECTED]);

  const { fingerprint: expectedFingerprint } = await previewTable(manager, SHEET);
  const done = await importTable(manager, { ...SHEET, expectedFingerprint, skipInvalid: true });
  expect(done.userErrors).toEqual([]);
  expect(await emails()).toEqual(["max@example.org"]);
  const { previewTable: told } = await manager.data<{ previewTable: { rows: { problems: unknown[] }[] } }>(
    `query ($input: PreviewTableInput!) { previewTable(input: $input) {
       rows { problems { de: message(lang: DE) en: message(lang: EN) } } } }`,
    { input: SHEET },
  );
  expect(told.rows[0]!.problems).toEqual([
    {
      de: expect.stringContaining("möchte nicht mehr als Kontaktperson geführt werden") as string,
      en: expect.stringContaining("does not want to be listed as a contact person any more") as string,
    },
  ]);
});

it("keeps of the address nothing but a keyed hash, and tells its owner since when", async () => {
  await run(herself, "withdrawConsent", { contactId: await contactId("erika@example.org") });
  await run(manager, "erasePerson", { email: "erika@example.org", reason: "REQUESTED" });
  const stored = JSON.stringify(
    await database.query("MATCH (node) WHERE NOT node:Migration RETURN properties(node) AS properties"),
  );
  expect(stored.toLowerCase()).not.toContain("erika");
  const [objection] = await database.query<{ hash: string; notedAt: string }>(
    "MATCH (objection:Objection) RETURN objection.hash AS hash, objection.notedAt AS notedAt",
  );
  expect(objection!.hash).toMatch(/^[0-9a-f]{64}$/);
  const mine = async (asker: typeof api) =>
    JSON.parse(
      (await asker.data<{ exportMyData: { json: string } }>("{ exportMyData { json } }")).exportMyData.json,
    ) as { objectedAt: string | null };
  expect(await mine(herself)).toMatchObject({ objectedAt: expect.any(String) as string });
  expect(await mine(api.as({ subject: "test|max", email: "max@example.org" }))).toMatchObject({
    objectedAt: null,
  });
});

it("leaves her where she did not withdraw", async () => {
  await takeTable(manager, OTHER_SHEET);
  await run(herself, "withdrawConsent", { contactId: await contactId("erika@example.org") });
  expect(await outcomesOf(OTHER_SHEET)).toEqual([["UNCHANGED"]]);
  expect(await outcomesOf()).toEqual([OBJECTED, ["UNCHANGED"]]);
});

it.each(["REQUESTED", "CONSENT_WITHDRAWN", "UNLAWFUL"])(
  "brings back nobody who was erased as %s",
  async (reason) => {
    await run(manager, "erasePerson", { contactId: await contactId("erika@example.org"), reason });
    expect(await outcomesOf()).toEqual([OBJECTED, ["UNCHANGED"]]);
  },
);

it("brings back nobody who erased themselves", async () => {
  // Whoever writes has an account with the address of the sign-in.
  await run(herself, "updateMyNotifications", { optOut: [] });
  await run(herself, "eraseMyData", { confirm: "ERASE MY DATA" });
  expect(await outcomesOf()).toEqual([OBJECTED, ["UNCHANGED"]]);
});

it("adds again who was removed for other reasons than their own wish", async () => {
  await run(member, "removeContact", { contactId: await contactId("max@example.org") });
  await run(manager, "erasePerson", { email: "erika@example.org", reason: "NO_LONGER_NEEDED" });
  expect(await outcomesOf()).toEqual([["CREATE"], ["CREATE"]]);
});

it("adds again, by tables too, who agreed to be listed after all", async () => {
  await run(herself, "withdrawConsent", { contactId: await contactId("erika@example.org") });
  const contact = {
    name: "Erika Erfunden",
    email: "ERIKA@example.org",
    consents: {},
    consentVersion: "2026-01",
  };
  await run(member, "addContact", { actorId: actorId("org:a"), contact });
  expect(await outcomesOf(OTHER_SHEET)).toEqual([["CREATE"]]);
});
