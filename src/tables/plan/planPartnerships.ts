import { readSuccessorsAt, type SuccessorsAt } from "../../actor-records/successors";
import type { Transaction } from "../../neo4j/database.type";
import type { Properties } from "../../search/indexProperties";
import { PARTNERSHIP_COLUMNS, SIDES } from "../columns/partnershipColumns";
import { hasSides, matchPartnership } from "./matchPartnership";
import { matchWords, type Parties, partiesOf, wordsOf } from "./parties";
import { type PartnershipWrite, planPartnershipRow } from "./partnershipRow";
import type { Planner, PlanOptions, RowPlan, RowProblem } from "./plan.type";
import { PROBLEMS } from "./problems";
import { readStoredActors } from "./readStoredActors";
import { keyOf, type ReadRow, readRow, textOf } from "./readRow";
import { ambiguous, invalid, planOf } from "./rows";
import { readStoredActivities, type StoredActivity } from "./storedActivity";
import { writePartnerships } from "./writePartnerships";

/** Most actors of a partnership. */
const MAXIMUM_SIDES = 11;

/** What was read for all rows. */
interface Known {
  /** Those of earlier rows are added. */
  stored: StoredActivity[];
  standsFor: SuccessorsAt;
}

/** Tables of partnerships: one is made or changed by each row, and counts at once, as if its actors had confirmed it. */
export const PARTNERSHIP_PLANNER: Planner = {
  columns: PARTNERSHIP_COLUMNS,
  async plan(reads, table, options) {
    const rows = table.rows.map((row) => readRow(row));
    const words = rows.flatMap((row) => SIDES.flatMap((field) => wordsOf(row, field)));
    const matches = await matchWords(reads, words, options.defaultCountry);
    const actors = await readStoredActors(reads, [...matches.values()], options.isLocking);
    const parties = new Map(
      rows.map((row) => [row.number, partiesOf(row, SIDES, PARTNERSHIP_COLUMNS, matches)]),
    );
    const known = await readKnown(reads, rows, parties, options);
    // What earlier rows are about.
    const seen = new Map<string, number>();
    const planned = rows.map((row): RowPlan<PartnershipWrite> => {
      const sides = parties.get(row.number)!;
      if (sides.candidateKeys.length > 0) return ambiguous(row, sides.candidateKeys);
      const target = targetOf(row, sides, known);
      if ("problems" in target) return invalid(row, target.problems);
      const earlier = seen.get(target.stored?.key ?? "");
      if (earlier !== undefined) return invalid(row, [PROBLEMS.twice(earlier)]);
      const own = target.stored ?? newPartnership(row, sides.keys);
      if (target.stored === null) known.stored.push(own);
      seen.set(own.key, row.number);
      const actorKeys = own.participations.map(({ actorKey }) => actorKey);
      return planPartnershipRow(row, target.stored, actorKeys, actors, options);
    });
    return planOf(planned, (transaction, writes, names) =>
      writePartnerships(transaction, writes, names, options.overwriteCurated),
    );
  },
};

async function readKnown(
  reads: Transaction,
  rows: readonly ReadRow[],
  parties: ReadonlyMap<number, Parties>,
  { isLocking }: PlanOptions,
): Promise<Known> {
  const keys = rows.flatMap((row) => keyOf(row, "Partnership") ?? []);
  const actorKeys = [...new Set([...parties.values()].flatMap((each) => each.keys))];
  const found = await reads.run<{ key: string; formerKeys: string[] }>("tables/find-partnerships", {
    keys,
    actorKeys,
  });
  const stored = await readStoredActivities(
    reads,
    found.map(({ key }) => key),
    isLocking,
  );
  const places = found.flatMap(({ key: targetKey, formerKeys }) =>
    formerKeys.map((actorKey) => ({ actorKey, targetKey })),
  );
  return { stored, standsFor: await readSuccessorsAt(reads, places) };
}

/** The partnership that a row means, null for a new one; or what is wrong. */
function targetOf(
  row: ReadRow,
  { keys, problems: unknown }: Parties,
  { stored, standsFor }: Known,
): { stored: StoredActivity | null } | { problems: RowProblem[] } {
  // A cell that cannot be read may be what it is known by.
  if (unknown.length + row.problems.length > 0) return { problems: unknown };
  const key = keyOf(row, "Partnership");
  if (key !== null) {
    const partnership = stored.find((each) => each.key === key);
    if (!partnership) return { problems: [PROBLEMS.unknownKey] };
    if (keys.length > 0 && !hasSides(partnership, keys, standsFor))
      return { problems: [PROBLEMS.otherSides] };
    return { stored: partnership };
  }
  if (keys.length < 2 || keys.length > MAXIMUM_SIDES) return { problems: [PROBLEMS.tooFewSides] };
  if (textOf(row, "kind") === null) return { problems: [PROBLEMS.noKind] };
  const match = matchPartnership(row, keys, stored, standsFor);
  if (match.kind === "several") return { problems: [PROBLEMS.severalTargets(match.keys)] };
  return { stored: match.kind === "found" ? match.partnership : null };
}

/** What a row makes, for later rows to be compared with. */
function newPartnership({ number, values }: ReadRow, sides: readonly string[]): StoredActivity {
  const participations = sides.map((actorKey) => ({ actorKey, source: null, roles: [] }));
  return { key: `row ${number}`, properties: values as Properties, subjects: [], participations };
}
