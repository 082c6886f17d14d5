import "reflect-metadata";
import { networkAsOf } from "../../../src/projection/networkAsOf";
import type { CollaborationNetwork } from "../../../src/projection/network.type";
import { Turns } from "../../../src/collections/turns";
import { readNetwork } from "../../support/readNetwork";
import { type FixtureNetwork, storeNetwork } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const actors = ["a", "b", "c", "d"].map((key) => ({ key }));
const early: FixtureNetwork["activities"] = [
  {
    key: "p1",
    startDate: "2019-01-01",
    endDate: "2025-12-31",
    participants: ["a", "b", { key: "c", since: "2020-02-01" }],
  },
  { key: "p3", startDate: "2020-06-30", participants: ["b", "c"] },
  { key: "p5", label: "Partnership", isPrivate: true, startDate: "2018-01-01", participants: ["a", "d"] },
];
const late: FixtureNetwork["activities"] = [
  { key: "p2", startDate: "2020-07-01", participants: ["a", "d"] },
  { key: "p4", participants: ["c", "d"] },
];
// Who joins later is in no activity of the past yet.
const joining = { key: "d", since: "2021-01-01" };

async function read(activities: FixtureNetwork["activities"]): Promise<CollaborationNetwork> {
  await storeNetwork(database, { actors, activities });
  await database.query(
    `MATCH (activity:Activity) WHERE activity.key IN ['p1', 'p2', 'p5']
     MERGE (topic:Topic {key: 'heart'}) ON CREATE SET topic.scheme = 'CLUSTER', topic.labelEn = 'heart', topic.level = 0
     MERGE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)
     MERGE (activity)-[:ABOUT {weight: 0.5, origin: 'SOURCE'}]->(topic)`,
  );
  return readNetwork(database);
}

describe("the network as of a day", () => {
  it("is the one that would have been read if nothing had come later", async () => {
    const [first, ...rest] = early;
    const whole = await read([
      { ...first!, participants: [...first!.participants, joining] },
      ...rest,
      ...late,
    ]);
    const past = await networkAsOf(whole, "2020-06-30", new Turns());
    const { profiles: _, ...expected } = await read(early);
    expect(past).toMatchObject(expected);
  });

  it("has the profiles of the public activities of then", async () => {
    const past = await networkAsOf(await read([...early, ...late]), "2020-06-30", new Turns());
    const { offsets, topics, weights, isDirect } = past.profiles;
    // a, b and c took part in p1; what is private says nothing, and p2 is not known yet.
    expect([...offsets]).toEqual([0, 1, 2, 3, 3]);
    expect([[...topics], [...weights], [...isDirect]]).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [1, 1, 1],
    ]);
  });
});
