import type { Driver } from "neo4j-driver";
import type { Database } from "../../src/neo4j/database.type";
import type { CollaborationNetwork } from "../../src/projection/network.type";
import { type NetworkChange, storedChange } from "../../src/projection/networkChange";
import { NetworkReader } from "../../src/projection/networkReader";
import { ProjectionRepository } from "../../src/projection/projection.repository";
import { heldUp, percentile } from "../eu/loopDelay";

const ROUNDS = 9;
const NEW_ACTOR = "generated:new";

/** What a kind of renewal takes: the median of some, and the longest that others waited in any of them. */
export interface RenewalTimes {
  readonly what: string;
  readonly medianMs: number;
  readonly longestMs: number;
}

/** Measures how long the network takes to be read whole, and what ordinary writes make to be read again. */
export async function measureRenewals(
  database: Database,
  driver: Driver,
  random: () => number,
): Promise<RenewalTimes[]> {
  const reader = new NetworkReader(new ProjectionRepository(database));
  const { signal } = new AbortController();
  let network = (await reader.read(null, signal)).network!;

  /** Notes a change as a write would, and renews the network as it then is. */
  const renewed = async (change: NetworkChange, isWhole = false) => {
    await database.write((transaction) =>
      transaction.run("technical/bump-network-revision", { ...storedChange(change) }),
    );
    const { result, ...times } = await heldUp(() => reader.read(isWhole ? null : network, signal));
    if (result.network === null || result.isWhole !== isWhole) throw new Error("Not the way that was meant.");
    network = result.network;
    return times;
  };
  const measured = async (what: string, round: () => Promise<{ totalMs: number; longestMs: number }>) => {
    const rounds: { totalMs: number; longestMs: number }[] = [];
    while (rounds.length < ROUNDS) rounds.push(await round());
    return {
      what,
      medianMs: percentile(
        rounds.map(({ totalMs }) => totalMs),
        0.5,
      ),
      longestMs: Math.max(...rounds.map(({ longestMs }) => longestMs)),
    };
  };
  const any = ({ keys }: { keys: readonly string[] }) => keys[Math.floor(random() * keys.length)]!;
  const kinds = [
    await measured("all of it", () => renewed({ actors: [], activities: [] }, true)),
    await measured("nothing that is kept", () => renewed({ actors: [], activities: [] })),
    await measured("an actor", () => renewed({ actors: [any(network.actors)], activities: [] })),
    await measured("a project and who takes part", () =>
      renewed({ actors: [], activities: [any(network.activities)] }),
    ),
    await measured("a new actor in a project", async () => {
      const activity = any(network.activities);
      await joinNew(driver, activity);
      const times = await renewed({ actors: [NEW_ACTOR], activities: [activity] });
      await driver.executeQuery("MATCH (actor:Actor {key: $key}) DETACH DELETE actor", { key: NEW_ACTOR });
      await renewed({ actors: [NEW_ACTOR], activities: [activity] });
      return times;
    }),
  ];
  assertEqual(network, (await reader.read(null, signal)).network!);
  return kinds;
}

async function joinNew(driver: Driver, activity: string): Promise<void> {
  await driver.executeQuery(
    `MATCH (project:Project {key: $activity}), (other:Actor {key: 'generated:000000'})
     CREATE (actor:Actor) SET actor = other {.*, key: $key, sortKey: $key, activityOrder: $key}
     WITH actor, project
     CREATE (actor)-[:TOOK_PART_IN {key: $key + '|' + $activity, roles: ['PARTICIPANT']}]->(project)`,
    { activity, key: NEW_ACTOR },
  );
}

/** What was patched so often is what is read whole. */
function assertEqual(patched: CollaborationNetwork, whole: CollaborationNetwork): void {
  const text = (network: CollaborationNetwork) =>
    JSON.stringify([network.actors, network.participants, network.participations, network.subjects]);
  if (text(patched) !== text(whole))
    throw new Error("The patched network is not the one that is read whole.");
}
