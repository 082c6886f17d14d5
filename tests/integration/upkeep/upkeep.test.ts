import { ANONYMOUS } from "../../../src/access/viewer.type";
import { Language } from "../../../src/graphql/language";
import { composeServices } from "../../../src/services/services";
import { Upkeep, type UpkeepTask } from "../../../src/upkeep/upkeep";
import { upkeepTasks } from "../../../src/upkeep/tasks";
import { apiOver, MANAGER } from "../../support/api";
import { storeNetwork } from "../../support/networkFixture";
import { givenTopic, submitted } from "../../support/registrations";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const logged: object[] = [];
const log = {
  warn: (facts: object) => void logged.push(facts),
};
const servicesFor = composeServices({ database, timeoutMs: 30_000, announce: () => undefined });
const services = () => servicesFor({ viewer: ANONYMOUS, language: Language.DE, origin: "SERVICE" });
const upkeep = () =>
  new Upkeep(upkeepTasks(services, { registrationDays: 30, eventDays: 90, mailDays: 60 }), log);

const keys = async (label: string) =>
  (await database.query<{ key: string }>(`MATCH (n:${label}) RETURN n.key AS key ORDER BY key`)).map(
    ({ key }) => key,
  );

beforeEach(async () => {
  logged.length = 0;
  await storeNetwork(database, { activities: [{ key: "project:p", participants: ["org:a", "org:b"] }] });
  await givenTopic(database);
});

async function decided(state: string, daysAgo: number): Promise<string> {
  const { key } = await submitted(api, database);
  await database.query(
    `MATCH (r:Registration {key: $key})
     SET r.state = $state, r.decidedAt = datetime() - duration({days: toInteger($daysAgo)})`,
    { key, state, daysAgo },
  );
  return key;
}

it("deletes rejected and withdrawn registrations after their time, whole, and nothing else", async () => {
  const gone = [await decided("REJECTED", 31), await decided("WITHDRAWN", 400)];
  const kept = [
    await decided("REJECTED", 29),
    await decided("APPROVED", 400),
    (await submitted(api, database)).key,
  ];
  await upkeep().round();
  expect(await keys("Registration")).toEqual([...kept].sort());
  const { auditEntries } = await api.as(MANAGER).data<{ auditEntries: { edges: { node: object }[] } }>(
    `{ auditEntries(filter: { actions: ["remove decided registrations"] }) {
       edges { node { origin accountKey targetKey isRemoved changes { field } } } } }`,
  );
  expect(auditEntries.edges.map(({ node }) => node)).toEqual(
    expect.arrayContaining(
      gone.map((targetKey) => ({
        ...{ origin: "SERVICE", accountKey: null, targetKey, isRemoved: true },
        changes: [{ field: "state" }],
      })),
    ),
  );
});

it("changes nothing the second time, nor when several work at once", async () => {
  for (let number = 0; number < 5; number += 1) await decided("REJECTED", 31);
  await Promise.all([upkeep().round(), upkeep().round(), upkeep().round()]);
  await upkeep().round();
  expect(await keys("Registration")).toEqual([]);
  expect(logged).toEqual([]);
  const [row] = await database.query(
    "MATCH (e:AuditEntry {action: 'remove decided registrations'}) RETURN count(e) AS entries",
  );
  expect(row).toEqual({ entries: 5 });
});

it("deletes invitations that have expired", async () => {
  await database.query(
    `MATCH (actor:Actor {key: 'org:a'})
     UNWIND [{key: 'invitation:old', days: -1}, {key: 'invitation:new', days: 1}] AS given
     CREATE (:Invitation {key: given.key, tokenHash: given.key, email: 'someone@example.org', role: 'EDITOR',
       createdAt: datetime(), expiresAt: datetime() + duration({days: given.days})})-[:INVITES_TO]->(actor)`,
  );
  await upkeep().round();
  expect(await keys("Invitation")).toEqual(["invitation:new"]);
});

it("deletes what is left of mails that were sent or seen to after its time, and no mail that waits or failed", async () => {
  await database.query(
    `UNWIND ['SENT', 'HANDLED', 'FAILED', 'WAITING'] AS state
     UNWIND [59, 61] AS days
     CREATE (:OutgoingMail {key: 'mail:' + state + days, kind: 'OWNER_LOST', language: 'DE', state: state, attempts: 1,
       createdAt: datetime() - duration({days: days}), timeOrder: state + days})`,
  );
  await Promise.all([upkeep().round(), upkeep().round()]);
  expect(logged).toEqual([]);
  const waiting = ["FAILED59", "FAILED61", "WAITING59", "WAITING61"];
  expect(await keys("OutgoingMail")).toEqual(
    [...waiting, "HANDLED59", "SENT59"].map((key) => `mail:${key}`).sort(),
  );
  expect(await database.query("MATCH (e:AuditEntry) RETURN e.action AS action, e.after AS after")).toEqual([
    { action: "remove remains of mails", after: expect.stringContaining("2") as string },
  ]);
});

it("stops between two steps", async () => {
  let steps = 0;
  const endless: UpkeepTask = {
    name: "endless",
    run: () => {
      steps += 1;
      if (steps === 2) void service.stop();
      return Promise.resolve(true);
    },
  };
  const service = new Upkeep([endless], log);
  service.start();
  await service.stop();
  const done = steps;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(steps).toBe(done);
});
