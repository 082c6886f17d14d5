import "reflect-metadata";
import fc from "fast-check";
import { ANONYMOUS, type Viewer } from "../../../src/access/viewer.type";
import { ActorKind } from "../../../src/actors/actor.enums";
import { readEgoNetworkQuestion } from "../../../src/ego-network/network.arguments";
import type { LinkArguments } from "../../../src/links/link.arguments";
import { CollaborationLinkKind } from "../../../src/links/linkKind";
import { heaviestFirst } from "../../../src/loading/orders";
import { neighbourParams } from "../../../src/neighbours/neighbour.arguments";
import { readPathQuestion } from "../../../src/paths/path.arguments";
import type { NetworkSource } from "../../../src/projection/projection";
import {
  actorId,
  type FixtureNetwork,
  networkServices,
  networkSource,
  storeNetwork,
} from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const ACTORS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const TOPICS = ["heart", "lung", "data", "ethics"];
const DAYS = ["2019-01-01", "2020-03-01", "2020-06-15", "2021-01-01", "2021-12-31"];

const key = fc.constantFrom(...ACTORS);
const day = fc.option(fc.constantFrom(...DAYS), { nil: undefined });
const participant = fc.record({
  key,
  since: day,
  until: day,
  formerPeriods: fc.constantFrom(undefined, undefined, [
    "2019-01-01/2019-06-30/MEMBER",
    "2020-01-01/2020-06-15/MEMBER",
  ]),
});
const activity = fc.record({
  label: fc.constantFrom("Project" as const, "ProjectGroup" as const, "Partnership" as const),
  startDate: day,
  endDate: day,
  isPrivate: fc.boolean(),
  participants: fc.uniqueArray(participant, { minLength: 1, maxLength: 4, selector: (each) => each.key }),
});
const profile = fc.record({
  actor: key,
  topic: fc.constantFrom(...TOPICS),
  weight: fc.constantFrom(0.25, 0.5, 1, 2),
  isDirect: fc.boolean(),
});
const network = fc
  .record({
    activities: fc.array(activity, { minLength: 6, maxLength: 16 }),
    profiles: fc.uniqueArray(profile, { maxLength: 16, selector: ({ actor, topic }) => actor + topic }),
    isExample: fc.array(fc.boolean(), { minLength: ACTORS.length, maxLength: ACTORS.length }),
  })
  .map(({ activities, profiles, isExample }): FixtureNetwork => ({
    actors: ACTORS.map((actor, index) => ({
      key: actor,
      city: index % 2 === 1 ? "Bonn" : "Köln",
      kind: index % 3 === 0 ? "HOSPITAL" : "COMPANY",
      isSme: index % 3 === 1 ? true : index % 3 === 2 ? false : null,
      valueChainStages: index % 2 === 0 ? ["RESEARCH"] : [],
      isExample: index > 7 && isExample[index]!,
    })),
    activities: activities.map((given, index) => ({
      ...given,
      key: `activity${index}`,
      isPrivate: given.label === "Partnership" && given.isPrivate,
    })),
    profiles,
  }));

// Whoever manages sees all; whoever speaks for "a" sees what "a" takes part in; others see what is public.
const viewersOf = ({ activities }: FixtureNetwork): Viewer[] => [
  ANONYMOUS,
  { ...ANONYMOUS, role: "MANAGER" },
  {
    ...ANONYMOUS,
    role: "MEMBER",
    speaksFor: new Map([["a", "OWNER"]]),
    privateActivities: activities
      .filter(({ participants }) => participants.some((each) => typeof each !== "string" && each.key === "a"))
      .map((each) => each.key),
  },
];

const links: Partial<LinkArguments>[] = [
  {},
  { linkKinds: [CollaborationLinkKind.PARTNERSHIP, CollaborationLinkKind.PROJECT] },
  { activeOn: "2020-06-15" },
];
const vias = [
  undefined,
  { cities: ["Bonn"] },
  { kinds: [ActorKind.HOSPITAL], isSme: null },
  { isSme: true },
  { topicIds: [] as string[], valueChainStages: null },
];

async function answers(source: NetworkSource | null, viewer: Viewer): Promise<unknown[]> {
  const services = networkServices(database, { source, viewer });
  const found: unknown[] = [];
  for (const link of links) {
    for (const via of vias) {
      for (const [from, to] of [
        ["a", "b"],
        ["c", "h"],
      ] as const) {
        const avoidActorIds = from === "a" ? [actorId("d")] : [];
        const asked = {
          fromId: actorId(from),
          toId: actorId(to),
          avoidActorIds,
          maxHops: 8,
          first: 100,
          via,
          ...link,
        };
        found.push(await services.paths.between(readPathQuestion(asked)));
      }
    }
    for (const hops of [1, 3]) {
      const asked = readEgoNetworkQuestion({ actorId: actorId("a"), hops, maxActors: 6, ...link });
      const { links: among, ...view } = await services.network.around(asked);
      // In which order a link's kinds come means nothing.
      found.push({ ...view, links: among.map((each) => ({ ...each, kinds: [...each.kinds].sort() })) });
    }
  }
  const order = heaviestFirst("Actor.sharedTopicNeighbours");
  for (const owner of ["a", "b", "c"]) {
    for (const given of [
      {},
      { includeCollaborators: true, minSharedTopics: 2 },
      { filter: { isExample: false } },
    ]) {
      const page = { limit: 3, fetch: 4, backward: owner === "b", after: null, before: null, order };
      const relation = { page, withTotal: true, params: { ...neighbourParams(given) } };
      const { edges, totalCount, pageInfo } = await services.neighbours.ofActor(owner, relation);
      const explained = edges.map(async (edge) => ({
        ...edge,
        hops: await services.neighbours.hops(edge),
        topics: await services.neighbours.sharedTopics(edge),
        other: await services.neighbours.otherContribution(edge),
      }));
      found.push({ edges: await Promise.all(explained), total: await totalCount(), pageInfo });
    }
  }
  return found;
}

describe("answers about the network's structure", () => {
  it("are the same from memory and from the database, with every filter, for whoever asks", async () => {
    await fc.assert(
      fc.asyncProperty(network, async (given) => {
        await storeNetwork(database, given);
        const source = await networkSource(database, "memory");
        for (const viewer of viewersOf(given)) {
          expect(await answers(source, viewer)).toEqual(await answers(null, viewer));
        }
      }),
      { numRuns: 8 },
    );
  }, 300_000);
});
