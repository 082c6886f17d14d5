import { apiOver } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);

//   anna ── project, group, partnership ── bert
beforeAll(() =>
  storeNetwork(database, {
    activities: [
      { key: "project", startDate: "2022-01-01", participants: ["anna", "bert"] },
      { key: "group", label: "ProjectGroup", startDate: "2021-01-01", participants: ["anna", "bert"] },
      { key: "partnership", label: "Partnership", startDate: "2020-01-01", participants: ["anna", "bert"] },
    ],
  }),
);

it("evidence is a project, a group or a partnership, each with its own fields", async () => {
  const data = await api.data<{ collaborationPaths: { paths: { steps: object[] }[] } }>(
    `query ($fromId: ID!, $toId: ID!) { collaborationPaths(fromId: $fromId, toId: $toId) { paths { steps {
      strength evidenceCount
      evidence { __typename ... on Project { key } ... on ProjectGroup { key } ... on Partnership { key } }
    } } } }`,
    { fromId: actorId("anna"), toId: actorId("bert") },
  );
  expect(data.collaborationPaths.paths[0]!.steps).toEqual([
    {
      strength: 3,
      evidenceCount: 3,
      evidence: [
        { __typename: "Project", key: "project" },
        { __typename: "ProjectGroup", key: "group" },
        { __typename: "Partnership", key: "partnership" },
      ],
    },
  ]);
});
