import "reflect-metadata";
import { encodeId } from "../../../src/graphql/nodeId";
import { apiOver, type Api } from "../../support/api";
import { actorId, networkSource, storeNetwork } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
let api: Api;

//  p1 (2020): lead ann ben      p2 (2023): lead ann          p3 (2024): ben cat dan      p4 (2024): cat dan eve
//  new: fay works on "heart", gus offers on it, hal on nothing; ina is invented
beforeAll(async () => {
  const profiles = [
    ...["lead", "ann", "ben"].map((actor) => ({ actor, topic: "topic:heart", weight: 1, isDirect: true })),
    { actor: "fay", topic: "topic:heart", weight: 1, isDirect: true },
    { actor: "ina", topic: "topic:heart", weight: 1, isDirect: true },
    { actor: "cat", topic: "topic:lung", weight: 1, isDirect: true },
    { actor: "ida", topic: "topic:skin", weight: 1, isDirect: true },
  ];
  await storeNetwork(database, {
    actors: [
      { key: "lead", country: "DE" },
      { key: "ann", country: "FR" },
      { key: "ben", country: "DE", kind: "HOSPITAL" },
      ...["fay", "gus", "hal"].map((key) => ({ key })),
      ...["ina", "ida"].map((key) => ({ key, isExample: true })),
    ],
    activities: [
      { key: "p1", startDate: "2020-01-01", endDate: "2022-12-31", participants: ["lead", "ann", "ben"] },
      { key: "p2", startDate: "2023-01-01", endDate: "2025-12-31", participants: ["lead", "ann"] },
      { key: "p3", startDate: "2024-01-01", endDate: "2026-12-31", participants: ["ben", "cat", "dan"] },
      { key: "p4", startDate: "2024-06-01", endDate: "2026-12-31", participants: ["cat", "dan", "eve"] },
      { key: "story", startDate: "2024-01-01", endDate: "2026-12-31", participants: ["ina", "ida"] },
      { key: "tale", startDate: "2025-01-01", endDate: "2026-12-31", participants: ["ina", "ida"] },
      {
        key: "secret",
        label: "Partnership",
        isPrivate: true,
        startDate: "2020-01-01",
        participants: ["lead", "eve"],
      },
    ],
    profiles,
  });
  await database.query(
    `UNWIND ['topic:heart', 'topic:lung', 'topic:skin'] AS key MATCH (topic:Topic {key: key})
     SET topic.searchNames = key, topic.searchText = key, topic.sortKey = key, topic.altLabelsDe = [], topic.altLabelsEn = [],
         topic.isExample = false
     CREATE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)`,
  );
  await database.query(
    `UNWIND [['p1', 'topic:heart'], ['p2', 'topic:heart'], ['p3', 'topic:lung'], ['p4', 'topic:lung'], ['p4', 'topic:skin'],
       ['story', 'topic:skin'], ['tale', 'topic:skin']] AS pair
     MATCH (activity:Activity {key: pair[0]}) MATCH (topic:Topic {key: pair[1]})
     CREATE (activity)-[:ABOUT {weight: 1.0, origin: 'SOURCE'}]->(topic)`,
  );
  await database.query(
    `MATCH (fay:Actor {key: 'fay'}) MATCH (topic:Topic {key: 'topic:heart'})
     CREATE (fay)-[:ABOUT {weight: 1.0, origin: 'DECLARED'}]->(topic)`,
  );
  await database.query(
    `MATCH (gus:Actor {key: 'gus'}) MATCH (topic:Topic {key: 'topic:heart'})
     CREATE (gus)<-[:PROVIDED_BY]-(service:Service {key: 'service:gus', kind: 'CLINICAL_TRIAL_UNIT', direction: 'OFFER',
       titleEn: 'Trials', sortKey: 'trials', searchNames: '', searchText: '', isExample: false, version: 1,
       contactRoute: 'MESSAGE', fieldSources: []})
     CREATE (service)-[:ABOUT {weight: 1.0, origin: 'DECLARED'}]->(topic)`,
  );
  api = apiOver(database, 30_000, (await networkSource(database, "memory"))!);
});

interface Found {
  consortiumCandidates: {
    candidates: {
      actor: { key: string };
      score: number;
      activityCount: number;
      terms: { term: string; value: number; contribution: number }[];
      path: { hops: number } | null;
      coverage: { item: { topic: { key: string } }; coverage: { level: string; basis: string } }[] | null;
    }[];
    candidateCount: number;
    newcomers: {
      actor: { key: string };
      topicFit: number;
      offersOnTopics: { titleEn: string }[];
      path: null;
    }[];
    newcomerCount: number | null;
    truncated: boolean;
    requirements: { topics: { key: string }[] };
    textReading: { findings: { basis: { text: string }[] }[] } | null;
  };
}

const QUERY = `query ($input: ConsortiumCandidatesInput!, $first: Int) {
  consortiumCandidates(input: $input, first: $first) {
    revision candidateCount newcomerCount truncated
    textReading { findings { basis { text } } }
    requirements { topics { key } }
    candidates { rank score activityCount actor { key } terms { term value weight contribution } path { hops }
      coverage { item { part topic { key } } coverage { level basis } } }
    newcomers { rank score topicFit offersOnTopic actor { key } offersOnTopics { key } path { hops } }
  }
}`;
const HEART = encodeId("Topic", "topic:heart");
const find = async (input: Record<string, unknown>, first = 20) =>
  (await api.data<Found>(QUERY, { input: { leadId: actorId("lead"), ...input }, first }))
    .consortiumCandidates;
const onHeart = { requirements: { topicIds: [HEART] } };
const keys = (list: { actor: { key: string } }[]) => list.map(({ actor }) => actor.key);

const LUNG = encodeId("Topic", "topic:lung");

/** Of the four public real projects two are about lung, one of these about skin as well: rarities ln(1 + 4/2) and ln(1 + 4/1). */
const BOTH = Math.hypot(Math.log(3), Math.log(5));
const CAT_ON_LUNG = [1 + Math.log(3) / BOTH, Math.log(5) / BOTH] as const;
/** ben has one project on lung, and one on heart; told as a share of cat's, which fits most. */
const BEN_ON_LUNG = Math.SQRT1_2 / (CAT_ON_LUNG[0] / Math.hypot(...CAT_ON_LUNG));

describe("candidates for a consortium", () => {
  it("are ranked by terms that add up to the score, with the path to each", async () => {
    const { candidates, candidateCount, truncated } = await find(onHeart);
    expect(keys(candidates)).toEqual(["ann", "ben", "cat", "dan"]);
    expect([candidateCount, truncated]).toEqual([4, false]);
    for (const { score, terms } of candidates)
      expect(score).toBeCloseTo(
        terms.reduce((sum, { contribution }) => sum + contribution, 0),
        6,
      );
    expect(candidates.map(({ path }) => path?.hops)).toEqual([1, 1, 2, 2]);
    const countries = candidates.map(({ terms }) => terms.find(({ term }) => term === "COUNTRY")!.value);
    expect(countries).toEqual([0, 1, 0, 0]);
  });

  it("leave out the lead, the members, the excluded, and whoever does not meet the filter or the call's countries", async () => {
    expect(keys((await find({ ...onHeart, memberIds: [actorId("ann")] })).candidates)).toEqual([
      "ben",
      "cat",
      "dan",
    ]);
    expect(keys((await find({ excludeIds: [actorId("dan")] })).candidates)).not.toContain("dan");
    expect(keys((await find({ filter: { kinds: ["HOSPITAL"] } })).candidates)).toEqual(["ben"]);
    expect(keys((await find({ requirements: { eligibleCountries: ["FR"] } })).candidates)).toEqual(["ann"]);
  });

  it("tell what of the requirements each covers, and do not know it of the past", async () => {
    const { candidates } = await find(onHeart);
    const levels = candidates.map(({ actor, coverage }) => [
      actor.key,
      coverage!.map((each) => each.coverage.level),
    ]);
    expect(levels).toEqual([
      ["ann", ["PROVEN"]],
      ["ben", ["PROVEN"]],
      ["cat", ["UNKNOWN"]],
      ["dan", ["UNKNOWN"]],
    ]);
    expect((await find({ ...onHeart, asOf: "2024-12-31" })).candidates[0]!.coverage).toBeNull();
  });

  it("are not moved by what is invented, which counts among invented actors alone", async () => {
    const fit = ({ terms }: { terms: { term: string; value: number }[] }) =>
      terms.find(({ term }) => term === "TOPIC_FIT")!.value;
    const { candidates } = await find({ requirements: { topicIds: [LUNG] } });
    const fits = new Map(candidates.map((candidate) => [candidate.actor.key, fit(candidate)]));
    expect([fits.get("cat"), fits.get("ben")]).toEqual([1, expect.closeTo(BEN_ON_LUNG, 6)]);
    const invented = await find({ ...onHeart, leadId: actorId("ina") });
    expect(invented.candidates.map(({ actor, activityCount }) => [actor.key, activityCount])).toEqual([
      ["ida", 2],
    ]);
  });

  it("say when they are cut short", async () => {
    const { candidates, candidateCount, truncated } = await find(onHeart, 1);
    expect([keys(candidates), candidateCount, truncated]).toEqual([["ann"], 4, true]);
  });

  it("know nothing of what began after the day they are as of", async () => {
    const { candidates, newcomers, newcomerCount } = await find({ ...onHeart, asOf: "2023-06-30" });
    expect(keys(candidates)).toEqual(["ann"]);
    expect([newcomers, newcomerCount]).toEqual([[], null]);
  });

  it("prefer the familiar or the new as asked, who is tied already coming last of the new", async () => {
    const at = async (balance: number) => {
      const { candidates } = await find({ ...onHeart, balance });
      const ann = candidates.find(({ actor }) => actor.key === "ann")!;
      const of = (name: string) => ann.terms.find(({ term }) => term === name)!.contribution;
      return { order: keys(candidates), tie: of("JOINT_ACTIVITIES"), experience: of("EXPERIENCE") };
    };
    const [familiar, measured, unfamiliar] = await Promise.all([at(0), at(0.5), at(1)]);
    expect(familiar.tie).toBeCloseTo(2 * measured.tie, 6);
    expect(unfamiliar.tie).toBeCloseTo(-measured.tie, 6);
    expect([familiar.experience, unfamiliar.experience]).toEqual([measured.experience, 0]);
    expect(familiar.order[0]).toBe("ann");
    expect(unfamiliar.order.at(-1)).toBe("ann");
  });

  it("are not told apart by what is kept from the public", async () => {
    const { newcomers } = await find({});
    expect(keys(newcomers)).not.toContain("eve");
    const [eve] = (await find({ filter: { cities: null } })).candidates.filter(
      ({ actor }) => actor.key === "eve",
    );
    expect(eve).toBeUndefined();
  });

  it("take topics from free words, and tell how these were read", async () => {
    const { requirements, textReading } = await find({ text: "A project on topic:heart failure" });
    expect(requirements.topics.map(({ key }) => key)).toEqual(["topic:heart"]);
    expect(textReading).toMatchObject({ findings: [{ basis: [{ text: "topic:heart" }] }] });
    expect((await find({ text: "Something else" })).textReading).toMatchObject({ findings: [] });
    expect((await find({})).textReading).toBeNull();
  });

  it("are those alone that cover something needed, where that is wanted", async () => {
    const { candidates, newcomers, candidateCount } = await find({ ...onHeart, onlyCovering: true });
    expect([keys(candidates), keys(newcomers)]).toEqual([["ann", "ben"], ["fay"]]);
    expect(candidateCount).toBe(2);
  });

  it.each([
    ["input.balance", { balance: 2 }],
    ["input.asOf", { asOf: "2999-01-01" }],
    ["input.filter.countries.0", { filter: { countries: ["Deutschland"] } }],
    ["input.text", { text: "a ".repeat(10_001) }],
    ["input.onlyCovering", { onlyCovering: true }],
    ["input.onlyCovering", { onlyCovering: true, asOf: "2024-01-01", ...onHeart }],
    ["input.requirements.minimumPartners", { requirements: { minimumPartners: 0 } }],
    ["input.leadId", { leadId: actorId("nobody") }],
  ])("are refused with the argument %s named", async (argument, input) => {
    const { errors } = await api.ask(QUERY, { input });
    expect(errors).toMatchObject([{ extensions: { argument } }]);
  });
});

describe("newcomers", () => {
  it("have a list of their own by topics and offers, real ones alone", async () => {
    const { newcomers, newcomerCount } = await find(onHeart);
    expect(keys(newcomers)).toEqual(["fay", "gus"]);
    expect(newcomerCount).toBe(2);
    expect(newcomers).toMatchObject([
      { topicFit: 1, offersOnTopics: [] },
      { topicFit: 0, offersOnTopics: [{ key: "service:gus" }], path: null },
    ]);
  });
});
