/** Prints how long the network takes to be read into memory, whole or what changed of it, at the size of the EU, what it takes there, and what it answers. */
import "reflect-metadata";
import { historyOf } from "../../src/candidates/histories";
import { queryVector } from "../../src/candidates/ranking/question";
import { termValues } from "../../src/candidates/ranking/score";
import { profileIndex } from "../../src/projection/algorithms/profiles";
import { Turns } from "../../src/collections/turns";
import { seededRandom } from "../../tests/support/seededRandom";
import { openEuDatabase } from "../eu/database";
import { heldUp, percentile } from "../eu/loopDelay";
import { openDriver } from "../eu/store";
import { measureRenewals } from "./renewals";
import { readNetwork } from "../../tests/support/readNetwork";

const ROUNDS = 50;

/** Bytes that live objects take, typed arrays included; needs --expose-gc. */
function liveBytes(): number {
  globalThis.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const told = ({ longestMs, totalMs }: { longestMs: number; totalMs: number }) =>
  `${Math.round(totalMs)} ms, the event loop held up for ${longestMs.toFixed(1)} ms at most`;

async function main(): Promise<void> {
  const { connection, database, close } = await openEuDatabase();
  const driver = openDriver(connection);
  try {
    const before = liveBytes();
    const reading = await heldUp(() => readNetwork(database));
    const network = reading.result;
    const afterNetwork = liveBytes();
    console.log(
      `${network.actors.keys.length} actors, ${network.activities.keys.length} activities, ` +
        `${network.participants.actors.length} participations`,
    );
    console.log(`read: ${told(reading)}`);
    console.log(`network in memory: ${megabytes(afterNetwork - before)}`);
    for (const { what, medianMs, longestMs } of await measureRenewals(database, driver, seededRandom(2)))
      console.log(
        `reading again ${what}: ${medianMs.toFixed(0)} ms, the event loop held up for ${longestMs.toFixed(1)} ms at most`,
      );
    const history = await heldUp(() => historyOf(network, null, false));
    profileIndex(network);
    console.log(`history for the ranking: ${told(history)}`);
    console.log(`network, history and profiles in memory: ${megabytes(liveBytes() - before)}`);
    const random = seededRandom(1);
    const leads = Array.from({ length: ROUNDS }, () => Math.floor(random() * network.actors.keys.length));
    const topics = network.topics.keys.filter((_key, index) => index % 40 === 0).slice(0, 6);
    const times: number[] = [];
    const pieces: number[] = [];
    for (const lead of leads) {
      const query = queryVector(history.result, topics, null);
      const asked = { lead, team: leads.slice(0, 5), query };
      const { longestMs, totalMs } = await heldUp(() => termValues(history.result, asked, new Turns()));
      times.push(totalMs);
      pieces.push(longestMs);
    }
    console.log(
      `ranking everybody beside a lead and 5 members for a call with ${topics.length} topics: p50 ${percentile(times, 0.5).toFixed(1)} ms, ` +
        `p95 ${percentile(times, 0.95).toFixed(1)} ms, the event loop held up for ${Math.max(...pieces).toFixed(1)} ms at most`,
    );
  } finally {
    await driver.close();
    await close();
  }
}

void main();
