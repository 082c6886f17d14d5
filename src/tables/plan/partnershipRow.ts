import type { Changes } from "../../import/mergeFields";
import { nameOfParties } from "../../partnerships/partnershipProperties";
import type { Properties } from "../../search/indexProperties";
import type { PlannedRow, PlanOptions, RowPlan, RowProblem } from "./plan.type";
import { PROBLEMS } from "./problems";
import { type ReadRow, textOf } from "./readRow";
import { invalid, outcomeOf, plainRow } from "./rows";
import { keptFields, saidChanges } from "./saidChanges";
import { shown, shownChanges } from "./shownFields";
import type { StoredActivity } from "./storedActivity";

/** What is written of a row. */
export interface PartnershipWrite {
  row: number;
  /** Null for a new partnership. */
  stored: StoredActivity | null;
  changes: Changes;
  /** Null where it stays. */
  isPrivate: boolean | null;
  /** Keys of its actors. */
  sides: readonly string[];
  isExample: boolean;
}

const SAID = ["name", "kind", "startDate", "endDate"];

/**
 * Plans one row. Everybody sees a partnership again only once its own actors agree, so no table shows a private one.
 *
 * @param stored the partnership that it means; null for a new one
 * @param sides its actors, by key
 * @param actors the properties of those, by key
 */
export function planPartnershipRow(
  row: ReadRow,
  stored: StoredActivity | null,
  sides: readonly string[],
  actors: ReadonlyMap<string, Properties>,
  { overwriteCurated }: PlanOptions,
): RowPlan<PartnershipWrite> {
  const given = Object.fromEntries(
    Object.entries(row.values).filter(([field]) => SAID.includes(field)),
  ) as Properties;
  const examples = sides.map((key) => actors.get(key)?.["isExample"] === true);
  const said =
    stored === null
      ? { name: nameOfParties(sides.map((key) => shortNameOf(actors.get(key)))), ...given }
      : given;
  const problems = problemsOf(row, { ...stored?.properties, ...said }, stored === null, examples);
  if (problems.length > 0) return invalid(row, problems);
  // The key orders and finds it; that of a new one is given when it is written.
  const key = stored?.key ?? "";
  const changes = saidChanges("partnership", key, stored?.properties ?? null, said, overwriteCurated);
  const wasPrivate = stored?.properties["isPrivate"] === true;
  const wish = row.values["isPrivate"] as boolean | undefined;
  const isPrivate = stored === null ? (wish ?? false) : wish === true && !wasPrivate ? true : null;
  const shownPrivate =
    isPrivate === null
      ? []
      : [{ field: "isPrivate", before: stored === null ? null : "false", after: shown(isPrivate) }];
  const before = stored?.properties ?? null;
  const all = [...shownChanges(before, changes), ...shownPrivate];
  const isChanged = all.length > 0;
  const planned: PlannedRow = {
    ...plainRow(row),
    targetKey: stored?.key ?? null,
    outcome: outcomeOf(stored === null, isChanged),
    changes: stored === null ? [...all, { field: "participants", before: null, after: shown(sides) }] : all,
    keptFields: [
      ...keptFields(before, said, changes),
      ...(wish === false && wasPrivate ? ["isPrivate"] : []),
    ],
  };
  const isExample = examples[0] === true;
  return {
    planned,
    write: isChanged ? { row: row.number, stored, changes, isPrivate, sides, isExample } : null,
  };
}

function problemsOf(
  row: ReadRow,
  after: Properties,
  isNew: boolean,
  examples: readonly boolean[],
): RowProblem[] {
  const problems: RowProblem[] = [];
  const [start, end] = [after["startDate"], after["endDate"]];
  if (typeof start === "string" && typeof end === "string" && end < start) problems.push(PROBLEMS.reversed);
  if (isNew && new Set(examples).size > 1) problems.push(PROBLEMS.mixedSides);
  const name = textOf(row, "name");
  if (name !== null && name.length > 200) problems.push(PROBLEMS.longName);
  return problems;
}

/** How a partnership without a name of its own calls an actor. */
function shortNameOf(actor: Properties | undefined): string {
  return String(actor?.["shortName"] ?? actor?.["name"]);
}
