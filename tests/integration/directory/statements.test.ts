import { apiOver } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";

const api = apiOver(testDatabase({ name: "seeded" }));

it("a page of 50 actors with every relation runs one statement for each of them", async () => {
  const statements = await api.statementsOf(`{
    actors(first: 50, filter: { isInRegion: true }, orderBy: ACTIVITY_COUNT) { edges { node {
      name
      topics { edges { weight node { name } } }
      projects(first: 5) { totalCount edges { role since until weight node { name } } }
      collaborators(first: 5) { edges { strength node { name } } }
      projectGroups(first: 5) { edges { role node { name } } }
      lighthouses(first: 5) { edges { role node { name } } }
      initiatives(first: 5) { edges { role node { name } } }
      partnerships(first: 5) { edges { role node { name } } }
      partOf { name }
      parts { name }
    } } }
  }`);
  expect(statements.sort()).toEqual([
    "actors/list-by-activity-count-forward",
    "actors/list-parents-and-parts",
    "collaborators/list-of-actors",
    "initiatives/list-of-actors",
    "lighthouses/list-of-actors",
    "partnerships/list-of-actors",
    "project-groups/list-of-actors",
    "projects/list-of-actors",
    "topics/list-of-actors",
  ]);
});

it("the same relation asked with other arguments is another statement, not another for each actor", async () => {
  const statements = await api.statementsOf(`{
    actors(first: 20) { edges { node {
      few: projects(first: 1) { edges { node { key } } }
      many: projects(first: 9) { edges { node { key } } }
    } } }
  }`);
  expect(statements.filter((name) => name === "projects/list-of-actors")).toHaveLength(2);
});

it("many nodes by id are read once for each of their types", async () => {
  const { actors, projects } = await api.data<
    Record<"actors" | "projects", { edges: { node: { id: string } }[] }>
  >("{ actors(first: 30) { edges { node { id } } } projects(first: 30) { edges { node { id } } } }");
  const ids = [...actors.edges, ...projects.edges].map(({ node }) => node.id);
  const statements = await api.statementsOf("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
  expect(statements.sort()).toEqual(["actors/find-by-keys", "projects/find-by-keys"]);
});
