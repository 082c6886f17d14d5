import { silentProgress } from "../../../src/progress/silentProgress";
import { seed } from "../../../src/seed/seeds";
import { apiOver } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);

beforeAll(async () => {
  await database.reset();
  await seed(database, ["example"], { progress: silentProgress });
}, 120_000);

interface Page {
  edges: { node: { key: string } }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

async function actors(more: string): Promise<Page> {
  const { actors: page } = await api.data<{ actors: Page }>(
    `{ actors(filter: { isExample: true }, ${more}) { edges { node { key } } pageInfo { endCursor hasNextPage } } }`,
  );
  return page;
}

it("a page continues where the last one ended, though rows were inserted and removed around it", async () => {
  const all = (await actors("first: 100")).edges.map(({ node }) => node.key);
  const first = await actors("first: 5");
  await database.query(
    `MATCH (known:Actor {key: $before})
     CREATE (:Actor {key: 'example:new', name: 'A', sortKey: '0 example:new', isExample: true, kind: 'UNKNOWN',
       status: 'REGISTERED', aliases: [], citySpellings: [], fieldSources: [], activityCount: 0,
       activityOrder: '99999999 example:new'})
     DETACH DELETE known`,
    { before: all[1] },
  );
  const second = await actors(`first: 100, after: "${first.pageInfo.endCursor}"`);
  expect(second.edges.map(({ node }) => node.key)).toEqual(all.slice(5));
});

it("project groups are listed newest first, undated last, and the other way round from the end", async () => {
  interface Groups {
    projectGroups: { edges: { node: { key: string; startDate: string | null } }[] };
  }
  const list = async (size: string) => {
    const { projectGroups } = await api.data<Groups>(
      `{ projectGroups(${size}, orderBy: START_DATE) { edges { node { key startDate } } } }`,
    );
    return projectGroups.edges.map(({ node }) => node);
  };
  const forward = await list("first: 100");
  expect(forward.length).toBeGreaterThan(2);
  const dates = forward.map(({ startDate }) => startDate ?? "");
  expect(dates).toEqual([...dates].sort().reverse());
  expect(await list("last: 100")).toEqual(forward);
  expect(await list("last: 2")).toEqual(forward.slice(-2));
});

it("an edge of a relation carries role and dates, the participation's own before the activity's", async () => {
  const { actors: page } = await api.data<{
    actors: {
      edges: {
        node: {
          partnerships: {
            edges: {
              role: string;
              since: string | null;
              until: string | null;
              weight: number;
              node: { kind: string };
            }[];
          };
          projectGroups: { edges: { role: string; roles: string[] }[] };
        };
      }[];
    };
  }>(`{ actors(first: 100, filter: { isExample: true }) { edges { node {
    partnerships { edges { role since until weight node { kind } } }
    projectGroups { edges { role roles } } } } } }`);
  const partnerships = page.edges.flatMap(({ node }) => node.partnerships.edges);
  expect(new Set(partnerships.map(({ node }) => node.kind)).size).toBe(6);
  expect(partnerships.every(({ role }) => role === "PARTNER")).toBe(true);
  expect(partnerships.some(({ since, until }) => since !== null && until !== null)).toBe(true);
  expect(partnerships.some(({ since }) => since === null)).toBe(true);
  const groups = page.edges.flatMap(({ node }) => node.projectGroups.edges);
  expect(groups.length).toBeGreaterThan(5);
  for (const { role, roles } of groups) expect(roles[0]).toBe(role);
});
