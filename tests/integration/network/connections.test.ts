import { actorId } from "../../support/networkFixture";
import { apiOver } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";

// Two of the seeded network that collaborate with many: RWTH Aachen and the Fraunhofer-Gesellschaft.
const AACHEN = "pic:999983962";
const FRAUNHOFER = "pic:999984059";

interface Page {
  edges: { node: { key: string }; strength?: number; score?: number }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

const api = apiOver(testDatabase({ name: "seeded" }));

async function page(list: string, given: string): Promise<Page> {
  const data = await api.data<{ actor: { list: Page } }>(
    `{ actor(key: "${AACHEN}") { list: ${list}(${given}) {
      edges { node { key } ${list === "collaborators" ? "strength" : "score"} }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    } } }`,
  );
  return data.actor.list;
}

async function walk(list: string, given: string, size: "first" | "last"): Promise<string[]> {
  const keys: string[] = [];
  let cursor = "";
  for (;;) {
    const { edges, pageInfo } = await page(list, `${given}, ${size}: 6${cursor}`);
    const shown = edges.map(({ node }) => node.key);
    if (size === "first") keys.push(...shown);
    else keys.unshift(...shown);
    if (!(size === "first" ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return keys;
    cursor = size === "first" ? `, after: "${pageInfo.endCursor}"` : `, before: "${pageInfo.startCursor}"`;
  }
}

describe.each([
  ["collaborators", 'filter: { countries: ["DE"] }'],
  ["collaborators", 'activeOn: "2024-06-15", filter: { countries: ["FR", "DE"] }'],
  ["sharedTopicNeighbours", "filter: { isInRegion: true }"],
  ["sharedTopicNeighbours", "minSharedTopics: 3, includeCollaborators: true, filter: { isInRegion: true }"],
])("%s(%s)", (list, given) => {
  it("shows every actor once, best first, in the same order forward and backward", async () => {
    const forward = await walk(list, given, "first");
    expect(new Set(forward).size).toBe(forward.length);
    expect(forward.length).toBeGreaterThan(12);
    expect(await walk(list, given, "last")).toEqual(forward);
    const { edges, totalCount } = await page(list, `${given}, first: 100`);
    expect(totalCount).toBe(forward.length);
    const weights = edges.map(({ strength, score }) => strength ?? score!);
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
  });

  it.each([
    ["first: 101", "first"],
    ["first: -1", "first"],
    ["last: 101", "last"],
    ["first: 1, last: 1", "last"],
    ['first: 1, after: "elsewhere"', "after"],
  ])("refuses %s", async (size, argument) => {
    const { errors } = await api.ask(
      `{ actor(key: "${AACHEN}") { ${list}(${given}, ${size}) { edges { cursor } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument } }]);
  });
});

it("explains a neighbour: topics, whether both collaborate, how far apart they are", async () => {
  const { actor } = await api.data<{
    actor: {
      sharedTopicNeighbours: {
        edges: {
          score: number;
          alreadyCollaborates: boolean;
          hops: number | null;
          otherContribution: number;
          sharedTopics: { contribution: number; topic: { key: string } }[];
        }[];
      };
    };
  }>(
    `query ($key: String!) { actor(key: $key) { sharedTopicNeighbours(first: 10, includeCollaborators: true) { edges {
      score alreadyCollaborates hops otherContribution sharedTopics { contribution topic { key } }
    } } } }`,
    { key: FRAUNHOFER },
  );
  const { edges } = actor.sharedTopicNeighbours;
  expect(edges).toHaveLength(10);
  for (const { score, alreadyCollaborates, hops, sharedTopics, otherContribution } of edges) {
    expect(sharedTopics).toHaveLength(20);
    const sum = sharedTopics.reduce((total, { contribution }) => total + contribution, otherContribution);
    expect(sum).toBeCloseTo(score, 4);
    expect(hops === 1).toBe(alreadyCollaborates);
  }
  expect(edges.some(({ alreadyCollaborates }) => alreadyCollaborates)).toBe(true);
});

it("runs one statement per selected relation, however many actors are asked", async () => {
  const names = await api.statementsOf(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Actor {
      collaborators(first: 5) { edges { strength node { name } } }
      sharedTopicNeighbours(first: 5) { edges { score hops sharedTopics { topic { name } } } }
    } } }`,
    { ids: [AACHEN, FRAUNHOFER, "pic:999997930"].map(actorId) },
  );
  expect([...names].sort()).toEqual([
    "actors/find-by-keys",
    "collaborators/list-of-actors",
    "neighbours/explain-pairs",
    "neighbours/list-of-actors",
    "neighbours/measure-hops",
    "projection/read-revisions",
    "topics/find-by-keys",
  ]);
});
