import fc from "fast-check";
import { CollaborationLinkKind } from "../../src/links/linkKind";
import type { ActivityRow, ActorRow } from "../../src/projection/rows.type";
import type { NetworkRows } from "./networkFromRows";

/** Keys of what the generated networks are made of. */
export const TOPICS = ["t1", "t2", "t3"];
export const ACTORS = [..."abcdefgh"];
export const ACTIVITIES = [..."pqrstu"];

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

/** Any actor with that key. */
export const actorRow = (key: string): fc.Arbitrary<ActorRow> =>
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

/** Any activity with that key. */
export const activityRow = (key: string): fc.Arbitrary<ActivityRow> =>
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

/** Rows by key, some of them missing. */
export const rowsOf = <Row>(keys: readonly string[], row: (key: string) => fc.Arbitrary<Row>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, unknownOr(row(key))])));

/** Rows in which nobody who is not there is named. */
export function consistent(
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
