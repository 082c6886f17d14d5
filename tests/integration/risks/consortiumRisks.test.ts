import { encodeId } from "../../../src/graphql/nodeId";
import { apiOver, MANAGER } from "../../support/api";
import { actorId, networkSource, storeNetwork } from "../../support/networkFixture";
import { storeSubjects } from "../../support/subjects";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();

const QUERY = `query ($input: ConsortiumRisksInput!) { consortiumRisks(input: $input) { revision members {
  actor { key } lost { part item { key } missing } weakened { item { key } soleMember { key } } fallsApart
  groups { actors { key } }
  substitutes { actor { key } linkedGroups hops nearestMember { key } closes { part country coverage { basis } } }
} } }`;

interface Risk {
  actor: { key: string };
  lost: { part: string; item: { key: string } | null; missing: number }[];
  weakened: { item: { key: string }; soleMember: { key: string } }[];
  fallsApart: boolean;
  groups: { actors: { key: string }[] }[];
  substitutes: {
    actor: { key: string };
    linkedGroups: number;
    hops: number | null;
    nearestMember: { key: string } | null;
    closes: { part: string; country: string | null; coverage: { basis: string } | null }[];
  }[];
}

// lead — hub — spoke, hub — dutch: all over the hub (heart); lead and spoke: lung.
// bridge, no member, — lead and spoke. same: heart, nobody's acquaintance. other-dutch: of the Netherlands too.
beforeAll(async () => {
  await storeNetwork(database, {
    actors: [
      ...["lead", "hub", "spoke", "bridge", "same"].map((key) => ({ key, country: "DE" })),
      ...["dutch", "other-dutch"].map((key) => ({ key, country: "NL" })),
      { key: "invented", country: "NL", isExample: true },
    ],
    activities: [
      { key: "p:1", participants: ["lead", "hub"] },
      { key: "p:2", participants: ["hub", "spoke"] },
      { key: "p:3", participants: ["hub", "dutch"] },
      { key: "p:4", participants: ["bridge", "lead"] },
      { key: "p:5", participants: ["bridge", "spoke"] },
      { key: "secret", label: "Partnership", isPrivate: true, participants: ["lead", "spoke", "dutch"] },
    ],
  });
  await storeSubjects(database, {
    topics: { heart: null, lung: null },
    about: [
      ...["hub", "same"].map((owner) => ({ owner, topic: "heart", origin: "DECLARED" as const })),
      ...["lead", "spoke"].map((owner) => ({ owner, topic: "lung", origin: "DECLARED" as const })),
    ],
  });
});

async function risks(rest: object = {}, asManager = false): Promise<Risk[]> {
  const visitor = apiOver(database, 30_000, (await networkSource(database, "memory"))!);
  const input = {
    memberIds: ["lead", "hub", "spoke", "dutch"].map(actorId),
    requirements: {
      topicIds: ["heart", "lung"].map((key) => encodeId("Topic", key)),
      minimumPartners: 4,
      minimumCountries: 2,
    },
    ...rest,
  };
  const api = asManager ? visitor.as(MANAGER) : visitor;
  const { consortiumRisks } = await api.data<{ consortiumRisks: { revision: number; members: Risk[] } }>(
    QUERY,
    {
      input,
    },
  );
  expect(consortiumRisks.revision).toBe(await database.readRevision());
  return consortiumRisks.members;
}

const keysOf = (actors: { key: string }[]) => actors.map(({ key }) => key);

describe("consortiumRisks", () => {
  it("tells what is lost with each member, the heaviest loss first", async () => {
    const told = await risks();
    expect(
      told.map(({ actor, lost, weakened, fallsApart }) => [
        actor.key,
        lost.map(({ part, item, missing }) => `${item?.key ?? part} ${missing}`),
        weakened.map(({ item, soleMember }) => `${item.key}: ${soleMember.key}`),
        fallsApart,
      ]),
    ).toEqual([
      ["hub", ["topic heart 1", "MINIMUM_PARTNERS 1"], [], true],
      ["dutch", ["MINIMUM_PARTNERS 1", "MINIMUM_COUNTRIES 1"], [], false],
      ["lead", ["MINIMUM_PARTNERS 1"], ["topic lung: spoke"], false],
      ["spoke", ["MINIMUM_PARTNERS 1"], ["topic lung: lead"], false],
    ]);
    expect(told[0]!.groups.map(({ actors }) => keysOf(actors))).toEqual([["dutch"], ["lead"], ["spoke"]]);
    expect(told[1]!.groups.map(({ actors }) => keysOf(actors))).toEqual([["hub", "lead", "spoke"]]);
  });

  it("names substitutes for exactly that loss: what they make good, then whom they join, then how near they are", async () => {
    const [hub, dutch] = await risks();
    expect(
      hub!.substitutes.map(({ actor, linkedGroups, hops, closes }) => [
        actor.key,
        closes.map(({ part, coverage }) => `${part} ${coverage?.basis}`),
        linkedGroups,
        hops,
      ]),
    ).toEqual([
      ["same", ["TOPIC TOPIC_DECLARED", "MINIMUM_PARTNERS undefined"], 0, null],
      ["bridge", ["MINIMUM_PARTNERS undefined"], 2, 1],
      ["other-dutch", ["MINIMUM_PARTNERS undefined"], 0, null],
    ]);
    expect(hub!.substitutes[1]!.nearestMember).toEqual({ key: "lead" });
    expect(dutch!.substitutes[0]).toMatchObject({
      actor: { key: "other-dutch" },
      closes: [
        { part: "MINIMUM_PARTNERS", country: null },
        { part: "MINIMUM_COUNTRIES", country: "NL" },
      ],
    });
    const [fewer] = await risks({ substitutes: 1, excludeActorIds: [actorId("same")] });
    expect(fewer!.substitutes.map(({ actor }) => actor.key)).toEqual(["bridge"]);
  });

  it("names who works on a topic asked for before who is nearer, where they make good as much", async () => {
    const substitutesOf = (told: Risk[], key: string) =>
      keysOf(told.find(({ actor }) => actor.key === key)!.substitutes.map(({ actor }) => actor));
    expect(substitutesOf(await risks(), "lead")).toEqual(["same", "bridge", "other-dutch"]);
    const untopical = await risks({ requirements: { minimumPartners: 4 } });
    expect(substitutesOf(untopical, "lead")).toEqual(["bridge", "other-dutch", "same"]);
  });

  it("finds who holds the rest together even where no requirement is lost, by links that the asker sees", async () => {
    const [hub, ...others] = await risks({ requirements: {} });
    expect(hub).toMatchObject({ actor: { key: "hub" }, lost: [], fallsApart: true });
    expect(hub!.substitutes.map(({ actor, linkedGroups }) => [actor.key, linkedGroups])).toEqual([
      ["bridge", 2],
    ]);
    expect(others.map(({ substitutes }) => substitutes)).toEqual([[], [], []]);

    const forManagers = await risks({ requirements: {} }, true);
    expect(forManagers.map(({ fallsApart }) => fallsApart)).toEqual([false, false, false, false]);
  });
});
