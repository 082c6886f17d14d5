/** Prints how long candidates and whole consortia take for a call of six requirements, at the size of the EU. */
import "reflect-metadata";
import { ANONYMOUS } from "../../src/access/viewer.type";
import { ActorKind } from "../../src/actors/actor.enums";
import { encodeId } from "../../src/graphql/nodeId";
import { Language } from "../../src/graphql/language";
import { Projection } from "../../src/projection/projection";
import { ProjectionRepository } from "../../src/projection/projection.repository";
import type { RequirementsInput } from "../../src/requirements/requirements.input";
import { composeServices } from "../../src/services/services";
import { seededRandom } from "../../tests/support/seededRandom";
import { openEuDatabase } from "../eu/database";
import { EU_SIZE } from "../eu/generate";
import { heldUp, percentile } from "../eu/loopDelay";
import { actorKey } from "../eu/store";

const ROUNDS = 20;
const TOPICS = [
  "health sciences/infectious diseases",
  "clinical medicine/oncology",
  "clinical medicine/cardiology",
];

/** Three topics, two kinds of partners and a number of countries. */
function call(topicIds: string[]): RequirementsInput {
  return {
    topicIds,
    partners: [
      { kinds: [ActorKind.COMPANY], minimum: 2 },
      { kinds: [ActorKind.HOSPITAL], minimum: 1 },
    ],
    minimumCountries: 3,
    minimumPartners: 5,
    maximumPartners: 10,
  };
}

async function main(): Promise<void> {
  const { database, close } = await openEuDatabase();
  const projection = new Projection(new ProjectionRepository(database), {
    maxParticipations: 1_000_000,
    report: (error) => console.error(error),
  });
  projection.start();
  try {
    const network = await projection.reaching(0, AbortSignal.timeout(120_000));
    const topicIds = TOPICS.map((path) =>
      encodeId(
        "Topic",
        network.topics.keys.find((key) => key.endsWith(path))!,
      ),
    );
    const servicesFor = composeServices({
      database,
      timeoutMs: 60_000,
      announce: () => undefined,
      projection,
    });
    const random = seededRandom(3);
    const leads = Array.from({ length: ROUNDS }, () =>
      actorKey(Math.floor(random() * (EU_SIZE.actors - 10))),
    );
    const ask = async (
      name: string,
      work: (leadId: string, services: ReturnType<typeof servicesFor>) => Promise<unknown>,
    ) => {
      const times: number[] = [];
      const pieces: number[] = [];
      for (const lead of [leads[0]!, ...leads]) {
        const services = servicesFor({ viewer: ANONYMOUS, language: Language.EN, origin: "API" });
        const { totalMs, longestMs } = await heldUp(() => work(encodeId("Actor", lead), services));
        times.push(totalMs);
        pieces.push(longestMs);
      }
      // The first question also makes what all others share; it is told apart.
      const [first, ...others] = times;
      console.log(
        `${name}: first ${Math.round(first!)} ms, then p50 ${Math.round(percentile(others, 0.5))} ms, ` +
          `p95 ${Math.round(percentile(others, 0.95))} ms; the event loop held up for ${Math.max(...pieces).toFixed(1)} ms at most`,
      );
    };
    console.log(`${ROUNDS} leads, a call of 6 requirements:`);
    await ask("candidates", (leadId, { candidates }) =>
      candidates.find(
        { leadId, requirements: call(topicIds) },
        { first: 20, firstNewcomers: 10, minRevision: null },
      ),
    );
    await ask("proposals", (leadId, { proposals }) =>
      proposals.propose(
        { leadId, requirements: call(topicIds) },
        { minRevision: null, signal: NOBODY_LEAVES },
      ),
    );
    const question = (leadId: string) => ({
      memberIds: [leadId, ...leads.slice(1, 5).map((lead) => encodeId("Actor", lead))],
      requirements: call(topicIds),
      acceptInferred: true,
      includeFunders: false,
    });
    await ask("gaps", (leadId, { gaps }) => gaps.analyse({ ...question(leadId), sets: 5 }));
    await ask("risks", (leadId, { risks }) => risks.asked({ ...question(leadId), substitutes: 5 }));
  } finally {
    await projection.stop();
    await close();
  }
}

/** Whoever asks waits for the answer. */
const NOBODY_LEAVES = new AbortController().signal;

void main();
