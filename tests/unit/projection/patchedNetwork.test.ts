import fc from "fast-check";
import { CollaborationLinkKind } from "../../../src/links/linkKind";
import { buildTopics } from "../../../src/projection/buildTopics";
import { patchedNetwork } from "../../../src/projection/patch/patchedNetwork";
import type { ActivityRow, ActorRow } from "../../../src/projection/rows.type";
import { Turns } from "../../../src/collections/turns";
import { networkFromRows, type NetworkRows, sorted } from "../../support/networkFromRows";

const TOPICS = ["t1", "t2", "t3"];
const topics = buildTopics(
  TOPICS.map((key) => ({ key, scheme: "CLUSTER", implied: [key], weights: [1], isDirect: [true] })),
);
const REVISIONS = { revision: 1, privateRevision: 0 };

const anyDay = fc.integer({ min: 0, max: 20_000 });
const unknownOr = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const topicLists = fc.subarray(TOPICS).chain((keys) =>
  fc.record({
    topics: fc.constant(keys),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: keys.length, maxLength: keys.length }),
    isDirect: fc.array(fc.boolean(), { minLength: keys.length, maxLength: keys.length }),
    origins: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: keys.length, maxLength: keys.length }),
  }),
);

const ACTORS = [..."abcdefgh"];
const ACTIVITIES = [..."pqrstu"];

const actorRow = (key: string): fc.Arbitrary<ActorRow> =>
  fc
    .record({
      kind: fc.constantFrom("COMPANY", "HOSPITAL"),
      kindBasis: unknownOr(fc.constant("rule")),
      status: fc.constantFrom("REGISTERED", "PUBLIC_SOURCE"),
      country: unknownOr(fc.constantFrom("DE", "FR")),
      city: unknownOr(fc.constantFrom("Bonn", "Köln")),
      isInRegion: unknownOr(fc.boolean()),
      isSme: unknownOr(fc.boolean()),
      isLookingForPartners: unknownOr(fc.boolean()),
      isExample: fc.boolean(),
      valueChainStages: fc.subarray(["RESEARCH", "CARE"]),
      lifeCoursePhases: fc.subarray(["CHILDHOOD"]),
      lighthouses: fc.shuffledSubarray(["one", "two"]),
      parent: unknownOr(fc.constantFrom(...ACTORS)),
      lists: topicLists,
    })
    .map(({ lists, ...told }) => ({ key, ...told, ...lists }));

const activityRow = (key: string): fc.Arbitrary<ActivityRow> =>
  fc
    .record({
      kind: fc.constantFrom(...Object.values(CollaborationLinkKind)),
      start: unknownOr(anyDay),
      end: unknownOr(anyDay),
      isPrivate: fc.boolean(),
      layer: unknownOr(fc.constant("IMI")),
      legalBasis: unknownOr(fc.constant("HORIZON")),
      topicCode: fc.constant(null),
      fundingScheme: fc.constant(null),
      members: fc.uniqueArray(
        fc.record({
          actor: fc.constantFrom(...ACTORS),
          since: anyDay,
          until: anyDay,
          former: fc.constantFrom([], ["2020-01-01/2020-02-01/MEMBER"]),
        }),
        { selector: ({ actor }) => actor, maxLength: 5 },
      ),
      lists: topicLists,
    })
    .map(({ lists, members, ...told }) => ({
      key,
      ...told,
      ...lists,
      actors: members.map(({ actor }) => actor),
      since: members.map(({ since }) => since),
      until: members.map(({ until }) => until),
      former: members.map(({ former }) => former),
    }));

/** A network with some of the actors and activities, in which nobody who is not there is named. */
const rowsOf = <Row>(keys: readonly string[], row: (key: string) => fc.Arbitrary<Row>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, unknownOr(row(key))])));

function consistent(
  actors: Record<string, ActorRow | null>,
  activities: Record<string, ActivityRow | null>,
): NetworkRows {
  const isThere = (key: string) => actors[key] != null;
  const present = <Row extends { key: string }>(rows: Record<string, Row | null>) =>
    Object.values(rows).flatMap((row) => (row === null ? [] : [row]));
  return {
    actors: new Map(
      present(actors).map((row) => [
        row.key,
        { ...row, parent: row.parent !== null && isThere(row.parent) ? row.parent : null },
      ]),
    ),
    activities: new Map(
      present(activities).map((row) => {
        const kept = row.actors.flatMap((actor, position) => (isThere(actor) ? [position] : []));
        const pick = <Value>(list: readonly Value[]) => kept.map((position) => list[position]!);
        const lists = {
          actors: pick(row.actors),
          since: pick(row.since),
          until: pick(row.until),
          former: pick(row.former),
        };
        return [row.key, { ...row, ...lists }];
      }),
    ),
  };
}

/** Takes some of the entries from one record, the others from the other. */
const mixed = <Row>(one: Record<string, Row>, other: Record<string, Row>, taken: readonly string[]) =>
  Object.fromEntries(Object.keys(one).map((key) => [key, (taken.includes(key) ? other : one)[key]!]));

function differingKeys<Row>(one: ReadonlyMap<string, Row>, other: ReadonlyMap<string, Row>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)),
  );
}

describe("patchedNetwork", () => {
  it("is the network that would be read whole, whatever comes, goes and changes", async () => {
    const network = fc.tuple(rowsOf(ACTORS, actorRow), rowsOf(ACTIVITIES, activityRow));
    const property = fc.asyncProperty(
      network,
      network,
      fc.subarray([...ACTORS, ...ACTIVITIES]),
      fc.subarray([...ACTORS, ...ACTIVITIES], { maxLength: 3 }),
      async ([actors, activities], [otherActors, otherActivities], taken, alsoAsked) => {
        const before = consistent(actors, activities);
        const after = consistent(
          mixed(actors, otherActors, taken),
          mixed(activities, otherActivities, taken),
        );
        const asked = (keys: readonly string[], of: readonly string[]) =>
          new Set([...keys, ...alsoAsked.filter((key) => of.includes(key))]);
        const actorKeys = asked(differingKeys(before.actors, after.actors), ACTORS);
        const activityKeys = asked(differingKeys(before.activities, after.activities), ACTIVITIES);
        const changed = {
          actorKeys,
          activityKeys,
          actors: sorted(after.actors).filter(({ key }) => actorKeys.has(key)),
          activities: sorted(after.activities).filter(({ key }) => activityKeys.has(key)),
        };
        const old = { ...(await networkFromRows(before, topics)), ...REVISIONS };
        expect(await patchedNetwork(old, changed, new Turns())).toEqual(await networkFromRows(after, topics));
      },
    );
    await fc.assert(property, { numRuns: 500 });
  });

  it("is refused when an actor is gone whose activities were not read again", async () => {
    const [actors, activities] = [
      Object.fromEntries(ACTORS.map((key) => [key, fc.sample(actorRow(key), 1)[0]!])),
      { p: { ...fc.sample(activityRow("p"), 1)[0]!, actors: ["a"], since: [1], until: [2], former: [[]] } },
    ];
    const old = { ...(await networkFromRows(consistent(actors, activities), topics)), ...REVISIONS };
    const changed = {
      actorKeys: new Set(["a"]),
      activityKeys: new Set<string>(),
      actors: [],
      activities: [],
    };
    await expect(patchedNetwork(old, changed, new Turns())).rejects.toThrow("nobody said had changed");
  });
});
