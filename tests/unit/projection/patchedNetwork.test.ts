import fc from "fast-check";
import { buildTopics } from "../../../src/projection/buildTopics";
import { historyOf } from "../../../src/candidates/histories";
import { profileIndex } from "../../../src/projection/algorithms/profiles";
import { networkAsOf } from "../../../src/projection/networkAsOf";
import { pastNetwork } from "../../../src/projection/pastNetworks";
import { patchedNetwork } from "../../../src/projection/patch/patchedNetwork";
import { Turns } from "../../../src/collections/turns";
import {
  ACTIVITIES,
  activityRow,
  ACTORS,
  actorRow,
  consistent,
  rowsOf,
  TOPICS,
} from "../../support/anyNetworkRows";
import { networkFromRows, sorted } from "../../support/networkFromRows";

const topics = buildTopics(
  TOPICS.map((key) => ({ key, scheme: "CLUSTER", implied: [key], weights: [1], isDirect: [true] })),
);
const REVISIONS = { revision: 1, privateRevision: 0 };

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

  it("shares what is the same, so that what was made of it serves on", async () => {
    const rows = consistent(
      Object.fromEntries(ACTORS.map((key) => [key, fc.sample(actorRow(key), 1)[0]!])),
      Object.fromEntries(ACTIVITIES.map((key) => [key, fc.sample(activityRow(key), 1)[0]!])),
    );
    const old = { ...(await networkFromRows(rows, topics)), ...REVISIONS };
    const moved = { ...rows.actors.get("b")!, city: "Aachen" };
    const changed = {
      actorKeys: new Set(["b"]),
      activityKeys: new Set<string>(),
      actors: [moved],
      activities: [],
    };
    const made = { ...(await patchedNetwork(old, changed, new Turns())), revision: 2, privateRevision: 0 };
    expect(made.actors.cities[1]).toBe("Aachen");
    expect(old.actors.cities[1]).not.toBe("Aachen");
    expect(profileIndex(made)).toBe(profileIndex(old));
    const [before, after] = [await historyOf(old, null, false), await historyOf(made, null, false)];
    expect(after.subjects).toBe(before.subjects);
    expect(after.network).toBe(made);
    await pastNetwork(old, "2024-12-31");
    const past = await pastNetwork(made, "2024-12-31");
    expect(past).toEqual(await networkAsOf(made, "2024-12-31", new Turns()));
    expect(past.actors.cities[1]).toBe("Aachen");
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
