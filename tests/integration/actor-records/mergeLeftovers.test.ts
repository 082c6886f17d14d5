import { encodeId } from "../../../src/graphql/nodeId";
import { apiOver, MANAGER } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase({ timeoutMs: 120_000 });
const api = apiOver(database, 120_000);
jest.setTimeout(180_000);
const manager = api.as(MANAGER);

beforeEach(() =>
  storeNetwork(database, {
    actors: [{ key: "org:keep" }, { key: "pic:1" }, { key: "org:third" }],
    activities: [],
  }),
);

async function asked<Answer>(
  subject: string | null,
  field: string,
  input: object,
  selection: string,
): Promise<Answer> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const asker = subject === null ? manager : api.as({ subject });
  const { answer } = await asker.data<{ answer: Answer }>(
    `mutation ($input: ${type}!) { answer: ${field}(input: $input) { userErrors { code } ${selection} } }`,
    { input },
  );
  return answer;
}

const merge = () =>
  asked(
    null,
    "mergeActors",
    { survivorId: actorId("org:keep"), duplicateIds: [actorId("pic:1")] },
    "revision",
  );
const undo = () =>
  asked<object>(
    null,
    "undoMerge",
    { retiredActorId: encodeId("RetiredActor", "pic:1") },
    "notGivenBack { subject }",
  );

const claim = (subject: string, key: string) =>
  asked<{ userErrors: object[] }>(
    subject,
    "claimActor",
    { actorId: actorId(key), message: "It is ours." },
    "claim { id }",
  );

const claims = () =>
  database.query(
    `MATCH (actor)<-[:CLAIM_OF]-(claim:Claim)-[:CLAIMED_BY]->(account:Account)
     RETURN account.subject AS who, actor.key AS of, claim.state AS state,
       claim.openKey = account.key + '|' + actor.key AS isOpen ORDER BY who, claim.ageOrder`,
  );

it("leaves an account one open claim of the survivor, and gives both back when undone", async () => {
  await claim("anna", "org:keep");
  await claim("anna", "pic:1");
  await claim("ben", "pic:1");
  await merge();
  expect(await claims()).toEqual([
    { who: "anna", of: "org:keep", state: "OPEN", isOpen: true },
    { who: "anna", of: "org:keep", state: "WITHDRAWN", isOpen: null },
    { who: "ben", of: "org:keep", state: "OPEN", isOpen: true },
  ]);
  expect((await claim("ben", "org:keep")).userErrors).toEqual([{ code: "TAKEN" }]);
  expect(await reasons("Claim")).toHaveLength(1);
  expect(await undo()).toEqual({ userErrors: [], notGivenBack: [] });
  expect(await claims()).toEqual([
    { who: "anna", of: "org:keep", state: "OPEN", isOpen: true },
    { who: "anna", of: "pic:1", state: "OPEN", isOpen: true },
    { who: "ben", of: "pic:1", state: "OPEN", isOpen: true },
  ]);
});

async function reasons(targetType: string): Promise<object[]> {
  const { auditEntries } = await manager.data<{
    auditEntries: { edges: { node: { targetType: string; changes: object[] } }[] };
  }>(
    `{ auditEntries(filter: {actions: ["mergeActors"]}) {
      edges { node { targetType changes { field before after } } } } }`,
  );
  return auditEntries.edges
    .map(({ node }) => node)
    .filter((node) => node.targetType === targetType)
    .map(({ changes }) => changes)
    .filter((changes) => JSON.stringify(changes).includes("MERGED"));
}

async function declare(...partners: string[]): Promise<void> {
  const answer = await asked<{ userErrors: object[] }>(
    "speaker",
    "declarePartnership",
    {
      ...{ actorId: actorId("pic:1"), partnerIds: partners.map(actorId), kind: "RESEARCH" },
      startDate: "2024-01-01",
    },
    "declaration { id }",
  );
  expect(answer.userErrors).toEqual([]);
}

const declarations = () =>
  database.query("MATCH (d:PartnershipDeclaration) RETURN d.state AS state ORDER BY d.declaredAt");

it("withdraws a declaration between the two, with a reason, and leaves those with others", async () => {
  await givenMember(database, "speaker", "pic:1", "OWNER");
  await declare("org:keep");
  await declare("org:keep", "org:third");
  await merge();
  expect(await declarations()).toEqual([{ state: "WITHDRAWN" }, { state: "PENDING" }]);
  expect(await reasons("PartnershipDeclaration")).toEqual([
    [
      { field: "state", before: '"PENDING"', after: '"WITHDRAWN"' },
      { field: "reason", before: null, after: '"MERGED"' },
    ],
  ]);
  expect(await undo()).toEqual({ userErrors: [], notGivenBack: [] });
  expect(await declarations()).toEqual([{ state: "PENDING" }, { state: "PENDING" }]);
});

it("shows the survivor once in what a partnership was before", async () => {
  await storeNetwork(database, {
    actors: [{ key: "org:keep" }, { key: "pic:1" }, { key: "org:third" }],
    activities: [
      { key: "partnership:p", label: "Partnership", participants: ["org:keep", "pic:1", "org:third"] },
    ],
  });
  await database.query(
    `MATCH (p:Partnership {key: 'partnership:p'})
     CREATE (:PartnershipState {key: 'partnership:p|1', version: 1, name: 'P', kind: 'RESEARCH', isPrivate: false,
       replacedAt: datetime(), replacedBy: 'ENDED', actorKeys: ['org:keep', 'org:third', 'pic:1']})-[:STATE_OF]->(p)`,
  );
  await merge();
  const { node } = await manager.data<{ node: { history: { actors: { key: string }[] }[] } }>(
    "query ($id: ID!) { node(id: $id) { ... on Partnership { history { actors { key } } } } }",
    { id: encodeId("Partnership", "partnership:p") },
  );
  expect(node.history.map(({ actors }) => actors.map(({ key }) => key))).toEqual([["org:keep", "org:third"]]);
});
