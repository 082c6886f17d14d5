import "reflect-metadata";
import { ActorKind } from "../../../src/actors/actor.enums";
import { encodeId } from "../../../src/graphql/nodeId";
import { CollaborationLinkKind } from "../../../src/links/linkKind";
import { EVIDENCE_LIMIT } from "../../../src/links/evidenceLimit";
import { type PathArguments, readPathQuestion } from "../../../src/paths/path.arguments";
import type { CollaborationStep } from "../../../src/paths/path.type";
import { readCordisReference, type ReferenceProject } from "../../support/cordisReference";
import { actorId, networkServices, networkSource, WAYS } from "../../support/networkFixture";
import type { NetworkSource } from "../../../src/projection/projection";
import { pathReference, type ReferenceFilter, type ReferenceLink } from "../../support/pathReference";
import { readProfiles } from "../../support/profileReference";
import { seededRandom } from "../../support/seededRandom";
import { testDatabase } from "../../support/testDatabase";

const DAY = "2024-06-15";
const PAIRS = 500;
const SHOWN = 10;
/** Questions that are asked at once. */
const BATCH = 10;
const reference = readCordisReference();
const profiles = readProfiles(reference);
const keys = [...reference.countries.keys()].sort();

// Those that most chains lead through.
const HUBS = ["pic:999984059", "pic:999997930", "pic:999992401"];
const HEALTH = "euroscivoc:/medical and health sciences";

const isActive = ({ startDate, endDate }: ReferenceProject) =>
  startDate !== null && startDate <= DAY && (endDate === null || endDate >= DAY);

interface Case {
  given: Partial<PathArguments>;
  counts: ReferenceFilter;
}

let source: NetworkSource | null;

describe.each(WAYS)("answered from %s:", (way) => {
  describe("shortest collaboration paths of the seeded network", () => {
    const database = testDatabase({ name: "seeded" });
    beforeAll(async () => void (source = await networkSource(database, way)));

    // Kind and region follow from rules that have tests of their own; how a path uses them is what counts here.
    const keysOf = async (condition: string): Promise<Set<string>> => {
      const rows = await database.query<{ key: string }>(
        `MATCH (actor:Actor) WHERE ${condition} RETURN actor.key AS key`,
      );
      return new Set(rows.map(({ key }) => key));
    };
    const isOneOf = async (condition: string) => {
      const wanted = await keysOf(condition);
      return (key: string) => wanted.has(key);
    };

    const CASES: Record<string, () => Case | Promise<Case>> = {
      "no filter": () => ({ given: {}, counts: {} }),
      "linkKinds that the network has": () => ({
        given: { linkKinds: [CollaborationLinkKind.PROJECT] },
        counts: {},
      }),
      "linkKinds that it lacks": () => ({
        given: { linkKinds: [CollaborationLinkKind.PROJECT_GROUP, CollaborationLinkKind.PARTNERSHIP] },
        counts: { project: () => false },
      }),
      activeOn: () => ({ given: { activeOn: DAY }, counts: { project: isActive } }),
      avoidActorIds: () => ({
        given: { avoidActorIds: HUBS.map(actorId) },
        counts: { between: (key) => !HUBS.includes(key) },
      }),
      maxHops: () => ({ given: { maxHops: 2 }, counts: {} }),
      "via a country": () => ({
        given: { via: { countries: ["DE", "GB"] } },
        counts: { between: (key) => ["DE", "GB"].includes(reference.countries.get(key)!) },
      }),
      "via a topic": () => ({
        given: { via: { topicIds: [encodeId("Topic", HEALTH)] } },
        counts: { between: (key) => profiles.get(key)?.has(HEALTH) ?? false },
      }),
      "via a kind": async () => ({
        given: { via: { kinds: [ActorKind.UNIVERSITY] } },
        counts: { between: await isOneOf("actor.kind = 'UNIVERSITY'") },
      }),
      "via the region": async () => ({
        given: { via: { isInRegion: true } },
        counts: { between: await isOneOf("actor.isInRegion") },
      }),
    };

    it.each(Object.keys(CASES))(
      "are the strongest of all that an independent search over the files finds, evidence included: %s",
      async (name) => {
        const { given, counts } = await CASES[name]!();
        const { chains, link } = pathReference(reference, counts);
        const pairs = drawPairs(name === "avoidActorIds" ? HUBS : []);
        expect(pairs).toHaveLength(PAIRS);
        for (let start = 0; start < PAIRS; start += BATCH) {
          const batch = pairs.slice(start, start + BATCH);
          const answers = await Promise.all(
            batch.map(([from, to]) => {
              const ends = { fromId: actorId(from), toId: actorId(to) };
              const question = readPathQuestion({ ...ends, maxHops: 8, first: SHOWN, ...given });
              return networkServices(database, { source }).paths.between(question);
            }),
          );
          for (const [index, [from, to]] of batch.entries()) {
            const all = chains(from, to);
            const hops = all[0] ? all[0].keys.length - 1 : null;
            const expected = hops !== null && hops > (given.maxHops ?? 8) ? [] : all;
            const { paths, revision, ...answer } = answers[index]!;
            expect(revision).toBeGreaterThan(0);
            expect({ from, to, ...answer }).toEqual({
              from,
              to,
              shortestHops: expected.length > 0 ? hops : null,
              chainCount: expected.length,
              truncated: expected.length > SHOWN,
            });
            const shown = paths.map(({ actorKeys, strength }) => ({ keys: actorKeys, strength }));
            expect(shown).toEqual(expected.slice(0, SHOWN));
            for (const step of paths.flatMap(({ steps }) => steps)) {
              expect(described(step)).toEqual(describedBy(link(step.fromKey, step.toKey)));
            }
          }
        }
      },
      300_000,
    );
  });

  /** As many pairs as asked for, the same in every run: two different actors, none of them left out. */
  function drawPairs(leftOut: readonly string[]): [from: string, to: string][] {
    const random = seededRandom(42);
    const pick = () => keys[Math.floor(random() * keys.length)]!;
    const pairs: [string, string][] = [];
    while (pairs.length < PAIRS) {
      const [from, to] = [pick(), pick()];
      if (from !== to && !leftOut.includes(from) && !leftOut.includes(to)) pairs.push([from, to]);
    }
    return pairs;
  }

  function described({ strength, evidence, evidenceCount, firstYear, lastYear }: CollaborationStep) {
    return { strength, firstYear, lastYear, evidenceCount, evidence: evidence.map(({ key }) => key) };
  }

  function describedBy({ projects, strength }: ReferenceLink) {
    const starts = projects.flatMap(({ startDate }) => startDate ?? []).sort();
    const ends = projects.flatMap(({ endDate }) => endDate ?? []).sort();
    const goesOn = projects.some(({ startDate, endDate }) => startDate !== null && endDate === null);
    return {
      strength,
      firstYear: starts[0] ? yearOf(starts[0]) : null,
      lastYear: goesOn || ends.length === 0 ? null : yearOf(ends.at(-1)!),
      evidenceCount: projects.length,
      evidence: projects.slice(0, EVIDENCE_LIMIT).map(({ key }) => key),
    };
  }

  function yearOf(day: string): number {
    return Number(day.slice(0, 4));
  }
});
