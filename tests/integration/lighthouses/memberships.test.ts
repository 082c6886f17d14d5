import { today } from "../../../src/graphql/calendarDate";
import { apiOver, MANAGER } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";
import {
  AUDITOR,
  COLLEAGUE,
  FOREIGN,
  givenParticipants,
  HOSPITAL,
  LIGHT,
  MODERATOR,
  OTHER,
  SPEAKER,
  storeLighthouses,
  STRANGER,
} from "./lighthouseFixture";

const database = testDatabase();
const api = apiOver(database);

const JOIN = `mutation ($input: JoinLighthouseInput!) { joinLighthouse(input: $input) {
  since until revision actor { key } lighthouse { key } userErrors { code path message } } }`;
const LEAVE = `mutation ($input: LeaveLighthouseInput!) { leaveLighthouse(input: $input) {
  since until revision userErrors { code path message } } }`;
const MEMBERS = `{ lighthouse(key: "lighthouse:light") { members { totalCount edges {
  node { key } role since until formerPeriods { since until roles } } } } }`;

interface Members {
  lighthouse: { members: { totalCount: number; edges: { node: { key: string }; role: string | null }[] } };
}

const input = { lighthouseId: LIGHT, actorId: HOSPITAL };

beforeEach(() => storeLighthouses(database));

it("makes a registered actor a member at once, for whoever speaks for it", async () => {
  const { joinLighthouse } = await api
    .as(SPEAKER)
    .data<{ joinLighthouse: object }>(JOIN, { input: { ...input, role: "SPEAKER" } });
  expect(joinLighthouse).toEqual({
    since: today(),
    until: null,
    revision: 1,
    actor: { key: "org:hospital" },
    lighthouse: { key: "lighthouse:light" },
    userErrors: [],
  });
  expect((await api.data<Members>(MEMBERS)).lighthouse.members).toEqual({
    totalCount: 1,
    edges: [
      { node: { key: "org:hospital" }, role: "SPEAKER", since: today(), until: null, formerPeriods: [] },
    ],
  });
  expect(api.announced).toContainEqual({ channel: "actorChanged", key: "org:hospital" });
});

it("has one member when twenty people let the same actor join at once", async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      api.as(SPEAKER).data<{ joinLighthouse: { userErrors: { code: string }[] } }>(JOIN, { input }),
    ),
  );
  const codes = answers.flatMap(({ joinLighthouse }) => joinLighthouse.userErrors.map(({ code }) => code));
  expect(codes).toEqual(Array<string>(19).fill("TAKEN"));
  expect((await api.data<Members>(MEMBERS)).lighthouse.members.totalCount).toBe(1);
});

it("refuses an actor that is known from a public source alone", async () => {
  const { joinLighthouse } = await api
    .as(SPEAKER)
    .data<{ joinLighthouse: object }>(JOIN, { input: { ...input, actorId: FOREIGN } });
  expect(joinLighthouse).toMatchObject({
    actor: null,
    userErrors: [{ code: "NOT_POSSIBLE", path: ["input", "actorId"] }],
  });
});

it("keeps the time before an actor left and came back", async () => {
  await givenParticipants(database, "org:hospital");
  const leave = { ...input, until: "2025-03-31" };
  await api.as(SPEAKER).data(LEAVE, { input: leave });
  const { leaveLighthouse } = await api
    .as(SPEAKER)
    .data<{ leaveLighthouse: object }>(LEAVE, { input: leave });
  expect(leaveLighthouse).toMatchObject({ userErrors: [{ code: "NOT_POSSIBLE" }] });
  await api.as(SPEAKER).data(JOIN, { input: { ...input, role: "SPEAKER" } });
  expect((await api.data<Members>(MEMBERS)).lighthouse.members).toEqual({
    totalCount: 1,
    edges: [
      {
        node: { key: "org:hospital" },
        role: "SPEAKER",
        since: today(),
        until: null,
        formerPeriods: [{ since: "2024-01-01", until: "2025-03-31", roles: [] }],
      },
    ],
  });
});

it("refuses a last day before the first, and a role with a slash", async () => {
  await givenParticipants(database, "org:hospital");
  const early = await api.as(SPEAKER).data(LEAVE, { input: { ...input, until: "2023-12-31" } });
  expect(early).toMatchObject({ leaveLighthouse: { userErrors: [{ path: ["input", "until"] }] } });
  const slash = await api.as(SPEAKER).data(JOIN, { input: { ...input, role: "A/B" } });
  expect(slash).toMatchObject({ joinLighthouse: { userErrors: [{ path: ["input", "role"] }] } });
});

it.each([
  [null, "UNAUTHENTICATED"],
  [STRANGER, "FORBIDDEN"],
  [COLLEAGUE, "FORBIDDEN"],
  [AUDITOR, "FORBIDDEN"],
  [SPEAKER, undefined],
  [MODERATOR, undefined],
  [MANAGER, undefined],
])("lets %j join and leave for the hospital: %s", async (who, code) => {
  const asker = who === null ? api : api.as(who);
  const { errors } = await asker.ask(JOIN, { input });
  expect(errors?.[0]?.extensions["code"]).toBe(code);
  if (code === undefined)
    expect(await asker.data(LEAVE, { input })).toMatchObject({ leaveLighthouse: { until: today() } });
  else expect((await asker.ask(LEAVE, { input })).errors?.[0]?.extensions["code"]).toBe(code);
});

it("gives a moderator no rights in another lighthouse", async () => {
  const { errors } = await api.as(MODERATOR).ask(JOIN, { input: { ...input, lighthouseId: OTHER } });
  expect(errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
});

describe("moderators", () => {
  const APPOINT = `mutation ($input: ModeratorInput!) { appointModerator(input: $input) {
    lighthouse { key } revision userErrors { code path } } }`;
  const DISMISS = `mutation ($input: ModeratorInput!) { dismissModerator(input: $input) {
    lighthouse { key } userErrors { code path } } }`;
  const MODERATORS = `{ lighthouse(key: "lighthouse:other") { moderators { accountKey email } } }`;
  const person = { lighthouseId: OTHER, accountKey: `account:${SPEAKER.subject}` };

  it("are appointed and dismissed by managers, and have a manager's rights meanwhile", async () => {
    const manager = api.as(MANAGER);
    expect(await manager.data(APPOINT, { input: person })).toEqual({
      appointModerator: { lighthouse: { key: "lighthouse:other" }, revision: null, userErrors: [] },
    });
    expect(await manager.data(APPOINT, { input: person })).toMatchObject({
      appointModerator: { userErrors: [{ code: "TAKEN" }] },
    });
    const me = () => api.as(SPEAKER).data<{ me: object }>("{ me { moderates { key } } }");
    expect(await me()).toEqual({ me: { moderates: [{ key: "lighthouse:other" }] } });
    expect(await manager.data(DISMISS, { input: person })).toMatchObject({
      dismissModerator: { userErrors: [] },
    });
    expect(await me()).toEqual({ me: { moderates: [] } });
    expect(await manager.data(DISMISS, { input: person })).toMatchObject({
      dismissModerator: { userErrors: [{ code: "NOT_POSSIBLE" }] },
    });
  });

  it("are found by the address of their access token", async () => {
    await database.query(`MATCH (a:Account {subject: $subject}) SET a.email = 'Someone@Example.org'`, {
      subject: SPEAKER.subject,
    });
    const input = { lighthouseId: OTHER, email: "someone@example.org" };
    await api.as(MANAGER).data(APPOINT, { input });
    expect(await api.as(SPEAKER).data(MODERATORS)).toEqual({
      lighthouse: { moderators: [{ accountKey: person.accountKey, email: "Someone@Example.org" }] },
    });
    const audited = await database.query<{ after: string }>("MATCH (e:AuditEntry) RETURN e.after AS after");
    expect(JSON.stringify(audited)).not.toMatch(/someone@example.org/i);
    for (const wrong of [
      { lighthouseId: OTHER },
      { ...input, accountKey: "account:1" },
      { ...input, email: "Someone <someone@example.org>" },
      { ...person, accountKey: "account:none" },
    ])
      expect(await api.as(MANAGER).data(APPOINT, { input: wrong })).toMatchObject({
        appointModerator: { userErrors: [{ code: "INVALID" }] },
      });
  });

  it.each([[null], [STRANGER], [COLLEAGUE], [AUDITOR], [MODERATOR]])(
    "of another lighthouse are not shown to %j, who cannot appoint any",
    async (who) => {
      await api.as(MANAGER).data(APPOINT, { input: person });
      const asker = who === null ? api : api.as(who);
      expect(await asker.data(MODERATORS)).toEqual({ lighthouse: { moderators: null } });
      expect((await asker.ask(APPOINT, { input: person })).errors).toHaveLength(1);
      expect((await asker.ask(DISMISS, { input: person })).errors).toHaveLength(1);
    },
  );
});
