import { apiOver, MANAGER } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase({ timeoutMs: 120_000 });
const api = apiOver(database, 120_000);
jest.setTimeout(180_000);
const manager = api.as(MANAGER);

const LIST = `query ($first: Int! = 20) {
  possibleDuplicateActors(first: $first) {
    totalCount truncated pairs { actors { key } reasons nameSimilarity }
  }
}`;
const DISMISS = `mutation ($input: DismissPossibleDuplicateInput!) {
  dismissPossibleDuplicate(input: $input) { userErrors { code path } revision actors { key } }
}`;

interface Listed {
  possibleDuplicateActors: {
    totalCount: number;
    truncated: boolean;
    pairs: { actors: { key: string }[]; reasons: string[] }[];
  };
}

/** org:a, org:b and org:c may be one; org:d is alone. */
beforeEach(async () => {
  const [city, country] = ["Bonn", "DE"];
  await storeNetwork(database, {
    actors: [
      { key: "org:a", name: "Quellwerk Testmedizin", city, country, website: "https://quellwerk.example/" },
      {
        key: "org:b",
        name: "Quellwerk Test-Medizin GmbH",
        city,
        country,
        website: "http://www.quellwerk.example",
      },
      { key: "org:c", name: "Quellwerk Testmedizin", city: "Ulm", country },
      { key: "org:d", name: "Steinbruch", city, country },
    ],
    activities: [],
  });
});

async function listed(first = 20) {
  const { possibleDuplicateActors } = await manager.data<Listed>(LIST, { first });
  const pairs = possibleDuplicateActors.pairs.map(({ actors, reasons }) =>
    [...actors.map(({ key }) => key), ...reasons].join(" "),
  );
  return { ...possibleDuplicateActors, pairs };
}

const dismiss = (...keys: string[]) =>
  manager.data<{ dismissPossibleDuplicate: { userErrors: object[]; actors: object[] | null } }>(DISMISS, {
    input: { actorIds: keys.map(actorId) },
  });

const AB = "org:a org:b SAME_WEBSITE SIMILAR_NAME";
const AC = "org:a org:c SIMILAR_NAME";
const BC = "org:b org:c SIMILAR_NAME";

it("lists the pairs that may be the same, with the reasons, most likely first", async () => {
  expect(await listed()).toEqual({ totalCount: 3, truncated: false, pairs: [AB, AC, BC] });
});

it("says that it is cut short, and refuses numbers out of bounds", async () => {
  expect(await listed(1)).toEqual({ totalCount: 3, truncated: true, pairs: [AB] });
  const { errors } = await manager.ask(LIST, { first: 101 });
  expect(errors![0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument: "first" } });
});

it("does not list a dismissed pair again, and writes and records a second dismissal not at all", async () => {
  const { dismissPossibleDuplicate } = await dismiss("org:b", "org:a");
  expect(dismissPossibleDuplicate).toEqual({
    ...{ userErrors: [], revision: null, actors: [{ key: "org:a" }, { key: "org:b" }] },
  });
  expect((await dismiss("org:a", "org:b")).dismissPossibleDuplicate.userErrors).toEqual([]);
  expect((await listed()).pairs).toEqual([AC, BC]);
  const { auditEntries } = await manager.data<{ auditEntries: { edges: { node: object }[] } }>(
    `{ auditEntries(filter: {actions: ["dismissPossibleDuplicate"]}) {
      edges { node { targetKey changes { field after } } } } }`,
  );
  const entries = auditEntries.edges.map(({ node }) => node);
  expect(entries).toHaveLength(2);
  expect(entries).toContainEqual({
    targetKey: "org:a",
    changes: [{ field: "notSameAs", after: '"org:b"' }],
  });
});

it("is dismissed once by many who do it at once", async () => {
  // Many managers, as the writes of one wait for each other anyway.
  await Promise.all(
    Array.from({ length: 8 }, (_, number) =>
      api
        .as({ subject: `manager ${number}`, roles: ["MANAGER"] })
        .data(DISMISS, { input: { actorIds: ["org:b", "org:a"].map(actorId) } }),
    ),
  );
  expect(await database.query("MATCH ()-[d:NOT_SAME_AS]->() RETURN count(d) AS count")).toEqual([
    { count: 1 },
  ]);
});

it("leaves merged and deactivated actors out, and takes a dismissal over to the survivor", async () => {
  await dismiss("org:a", "org:c");
  const input = { survivorId: actorId("org:b"), duplicateIds: [actorId("org:a")] };
  await manager.data("mutation ($input: MergeActorsInput!) { mergeActors(input: $input) { revision } }", {
    input,
  });
  expect(await listed()).toEqual({ totalCount: 0, truncated: false, pairs: [] });
  await database.query("MATCH ()-[d:NOT_SAME_AS]-() DELETE d");
  expect((await listed()).pairs).toEqual([BC]);
  const gone = { actorId: actorId("org:c"), reason: "Gone." };
  await manager.data(
    "mutation ($input: DeactivateActorInput!) { deactivateActor(input: $input) { revision } }",
    { input: gone },
  );
  expect((await listed()).pairs).toEqual([]);
});

it("refuses anything but two actors of the network", async () => {
  for (const keys of [["org:a"], ["org:a", "org:a"], ["org:a", "org:b", "org:c"]])
    expect((await dismiss(...keys)).dismissPossibleDuplicate).toMatchObject({
      userErrors: [{ code: "INVALID", path: ["input", "actorIds"] }],
      actors: null,
    });
  const { errors } = await manager.ask(DISMISS, { input: { actorIds: ["org:a", "org:x"].map(actorId) } });
  expect(errors![0]!.extensions["code"]).toBe("NOT_FOUND");
});

it("is for managers, and to read for auditors", async () => {
  expect((await api.as({ subject: "auditor", roles: ["AUDITOR"] }).ask(LIST)).errors).toBeUndefined();
  expect((await api.ask(LIST)).errors![0]!.extensions["code"]).toBe("UNAUTHENTICATED");
});
