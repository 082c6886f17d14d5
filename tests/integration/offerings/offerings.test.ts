import { encodeId } from "../../../src/graphql/nodeId";
import { silentProgress } from "../../../src/progress/silentProgress";
import { seed } from "../../../src/seed/seeds";
import { apiOver, MANAGER } from "../../support/api";
import { actorId } from "../../support/networkFixture";
import { givenMember } from "../../support/people";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const api = apiOver(database);
const OFFICE = "org:cluster-medizin-nrw";
const CLINIC = "example:universitaetsklinikum-musterstadt";
const MEMBER = { subject: "test|clinic" };
const OVER = "service:example-closed-training";
const topicId = (key: string) => encodeId("Topic", key);

interface Listed {
  services: { totalCount: number; edges: { node: { key: string } }[] };
}

const LIST = `query ($filter: ServiceFilter, $orderBy: ServiceOrder) {
  services(first: 100, filter: $filter, orderBy: $orderBy) { totalCount edges { node { key } } }
}`;

const keysOf = async (filter: object, token?: { subject: string }) => {
  const { services } = await (token ? api.as(token) : api).data<Listed>(LIST, { filter });
  expect(services.totalCount).toBe(services.edges.length);
  return services.edges.map(({ node }) => node.key.replace("service:", ""));
};

beforeAll(async () => {
  await database.reset();
  await seed(database, ["example"], { progress: silentProgress });
  await givenMember(database, MEMBER.subject, CLINIC, "EDITOR");
}, 120_000);

it("lists what the cluster's office offers, with facets of the whole list", async () => {
  const answer = await api.data(
    `query ($filter: ServiceFilter) {
       services(first: 1, filter: $filter) {
         totalCount
         facets { kinds { values { value count } } directions { values { value count } } }
       }
       actor(key: "${OFFICE}") {
         offers(first: 1) { totalCount edges { node { contactRoute provider { key } version } } }
         seeks { totalCount }
       }
     }`,
    { filter: { providerIds: [actorId(OFFICE)] } },
  );
  expect(answer).toEqual({
    services: {
      totalCount: 7,
      facets: {
        kinds: {
          values: [
            { value: "FINANCING", count: 3 },
            { value: "PARTNER_BROKERAGE", count: 2 },
            { value: "FAIR_BOOTH", count: 1 },
            { value: "REGULATORY_SUPPORT", count: 1 },
          ],
        },
        directions: { values: [{ value: "OFFER", count: 7 }] },
      },
    },
    actor: {
      offers: {
        totalCount: 7,
        edges: [{ node: { contactRoute: "CLUSTER_OFFICE", provider: { key: OFFICE }, version: 1 } }],
      },
      seeks: { totalCount: 0 },
    },
  });
});

it("narrows by direction, sub-kind, topic with narrower ones, place and words", async () => {
  expect(await keysOf({ directions: ["SEEK"] })).toEqual(["example-trial-sought", "example-capital-sought"]);
  expect(await keysOf({ subKinds: ["CROWDFUNDING"] })).toEqual(["cluster-private-financing"]);
  expect(await keysOf({ topicIds: [topicId("topic:cardiovascular-diseases")] })).toEqual([
    "example-trial-unit",
    "example-trial-sought",
  ]);
  expect(await keysOf({ cities: ["beispielhausen"] })).toEqual([
    "example-capital",
    "example-trial-sought",
    "example-capital-sought",
  ]);
  expect(await keysOf({ text: "messen gemeinschaft" })).toEqual(["cluster-fair-booths"]);
  expect(await keysOf({ text: "emeinschaftsstände" })).toEqual([]);
  expect(await keysOf({ kinds: ["FAIR_BOOTH"], isInRegion: true })).toEqual(["cluster-fair-booths"]);
  expect(await keysOf({ kinds: ["FAIR_BOOTH"], isInRegion: false })).toEqual([]);
});

it.each(["TITLE", "ENDING"])("pages through the list by %s without gaps or repetitions", async (orderBy) => {
  const { services: whole } = await api.as(MANAGER).data<Listed>(LIST, { orderBy });
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const page: {
      services: { edges: { node: { key: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    } = await api.as(MANAGER).data(
      `query ($after: String, $orderBy: ServiceOrder) {
         services(first: 4, after: $after, orderBy: $orderBy) { edges { node { key } } pageInfo { endCursor hasNextPage } }
       }`,
      { after, orderBy },
    );
    seen.push(...page.services.edges.map(({ node }) => node.key));
    if (!page.services.pageInfo.hasNextPage) break;
    after = page.services.pageInfo.endCursor;
  }
  expect(seen).toEqual(whole.edges.map(({ node }) => node.key));
  expect(seen.indexOf(OVER) === 0).toBe(orderBy === "ENDING");
});

it("finds services by German and by English words, but none that is over", async () => {
  const find = async (text: string) => {
    const { search } = await api.data<{ search: { edges: { node: { key: string } }[] } }>(
      `query ($text: String!) { search(text: $text, kinds: [SERVICE]) { edges { node { ... on Service { key } } } } }`,
      { text },
    );
    return search.edges.map(({ node }) => node.key);
  };
  expect(await find("Zulassung Erstattung")).toEqual(["service:cluster-regulatory-support"]);
  expect(await find("approval reimbursement")).toEqual(["service:cluster-regulatory-support"]);
  expect(await find("service:cluster-fair-booths")).toEqual(["service:cluster-fair-booths"]);
  expect(await find("Früherer Kurs")).not.toContain(OVER);
  expect(await find(OVER)).toEqual([]);
});

it("shows what is over to its own people and to managers only", async () => {
  const query = `{ service(key: "${OVER}") { key validUntil } node(id: "${encodeId("Service", OVER)}") { id } }`;
  for (const asker of [api, api.as({ subject: "test|nobody" })])
    expect(await asker.data(query)).toEqual({ service: null, node: null });
  for (const token of [MEMBER, MANAGER]) {
    const answer = await api.as(token).data(query);
    expect(answer).toMatchObject({ service: { key: OVER, validUntil: "2020-12-31" } });
    expect(await keysOf({ hasEnded: true }, token)).toEqual(["example-closed-training"]);
  }
  expect(await keysOf({ hasEnded: true })).toEqual([]);
  expect(await keysOf({ kinds: ["TRAINING"] })).toEqual([]);
});

it("shows nothing of an actor that is not in the directory", async () => {
  const angels = "MATCH (actor {key: 'example:muster-business-angels'})";
  await database.query(`${angels} REMOVE actor:Actor SET actor:RetiredActor`);
  try {
    expect(await keysOf({ text: "business angels rat" })).toEqual([]);
    expect(await keysOf({ text: "business angels rat" }, MANAGER)).toEqual([]);
  } finally {
    await database.query(`${angels} REMOVE actor:RetiredActor SET actor:Actor`);
  }
  expect(await keysOf({ text: "business angels rat" })).toEqual(["example-capital"]);
});

describe("matches", () => {
  interface Matches {
    service: {
      matches: {
        totalCount: number;
        edges: ({ node: { key: string }; score: number } & Record<string, unknown>)[];
      };
    };
  }
  const matches = async (key: string) => {
    const { service } = await api.data<Matches>(
      `query ($key: String!) { service(key: $key) { matches(first: 5) { totalCount edges {
         score topicFit subKindFit sharedSubKinds topics { closeness topic { key } } node { key } } } } }`,
      { key: `service:${key}` },
    );
    expect(service.matches.totalCount).toBe(service.matches.edges.length);
    return service.matches.edges;
  };

  it("find the offer for a seek and the seek for an offer, with one score, and say why", async () => {
    const why = {
      score: 1,
      topicFit: 1,
      subKindFit: 1,
      sharedSubKinds: [],
      topics: [{ closeness: 1, topic: { key: "topic:heart-failure" } }],
    };
    const [offer, seek] = ["example-trial-unit", "example-trial-sought"];
    expect(await matches(seek)).toEqual([{ ...why, node: { key: `service:${offer}` } }]);
    expect(await matches(offer)).toEqual([{ ...why, node: { key: `service:${seek}` } }]);
  });

  it("count the sub-kinds that are met, and keep invented entries from real ones", async () => {
    expect(await matches("example-capital-sought")).toEqual([
      {
        score: 0.25,
        topicFit: 0.5,
        subKindFit: 0.5,
        sharedSubKinds: ["BUSINESS_ANGELS"],
        topics: [],
        node: { key: "service:example-capital" },
      },
    ]);
    expect(await matches("cluster-private-financing")).toEqual([]);
  });

  it("rank near topics above far ones, and never show the own actor's entries", async () => {
    const enter = async (providerKey: string, direction: string, topic: string) => {
      const input = {
        providerId: actorId(providerKey),
        direction,
        kind: "MANUFACTURING",
        titleEn: `${direction} ${topic}`,
        topicIds: [topicId(topic)],
      };
      const { createService } = await api
        .as(MANAGER)
        .data<{ createService: { service: { key: string } } }>(
          `mutation ($input: CreateServiceInput!) { createService(input: $input) { service { key } } }`,
          { input },
        );
      return createService.service.key;
    };
    const seek = await enter(CLINIC, "SEEK", "topic:heart-failure");
    await enter(CLINIC, "OFFER", "topic:heart-failure");
    const far = await enter("example:example-robotics", "OFFER", "topic:cardiovascular-diseases");
    const near = await enter("example:musterherz", "OFFER", "topic:heart-failure");
    const found = await matches(seek.replace("service:", ""));
    expect(found.map(({ node, score }) => [node.key, score])).toEqual([
      [near, 1],
      [far, 0.5],
    ]);
  });
});
