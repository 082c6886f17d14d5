import type { Changes } from "../../import/mergeFields";
import type { Properties, PropertyValue } from "../../search/indexProperties";
import { PROJECT_COLUMNS } from "../columns/projectColumns";
import { referenceOf } from "./matchProjects";
import type { FieldChange, PlannedRow, PlanOptions, RowPlan, RowProblem } from "./plan.type";
import { PROBLEMS } from "./problems";
import { describeParticipants, type ParticipantChange, type ParticipantPlan } from "./projectParticipants";
import { headingOf, type ReadRow, textOf } from "./readRow";
import { invalid, outcomeOf, plainRow } from "./rows";
import { keptFields, saidChanges } from "./saidChanges";
import { shown, shownChanges } from "./shownFields";
import type { StoredActivity } from "./storedActivity";

/** What is written of a row. */
export interface ProjectWrite {
  key: string;
  /** Null for a new project. */
  stored: StoredActivity | null;
  changes: Changes;
  participants: readonly ParticipantChange[];
  /** Keys of the lighthouse and the project group that it is now said to have come from. */
  addedHomes: readonly string[];
  addedTopics: readonly string[];
  isExample: boolean;
}

/** What was found for a row. */
export interface ProjectTarget {
  key: string;
  /** Null for a new project. */
  stored: StoredActivity | null;
  participants: ParticipantPlan;
  /** Where it came from, as stored. */
  presentHomes: readonly string[];
  addedHomes: readonly string[];
  topics: readonly string[];
  isExample: boolean;
}

const LIMITS = {
  acronym: 200,
  title: 1_000,
  fundingReference: 100,
  funder: 200,
  programme: 200,
  fundingScheme: 200,
};
const SAID = [...Object.keys(LIMITS), "fundingLevel", "startDate", "endDate", "totalCost"];

/** Plans one row. */
export function planProjectRow(
  row: ReadRow,
  target: ProjectTarget,
  { overwriteCurated }: PlanOptions,
): RowPlan<ProjectWrite> {
  const { key, stored, participants, isExample } = target;
  const before = stored?.properties ?? null;
  const given = Object.fromEntries(Object.entries(row.values).filter(([field]) => SAID.includes(field)));
  const reference = referenceOf(row);
  const said = { ...given, ...(reference !== null && { fundingReference: reference }) } as Record<
    string,
    PropertyValue
  >;
  const problems = problemsOf(row, { ...before, ...said });
  if (problems.length > 0) return invalid(row, problems);
  const change = (fields: Properties) => saidChanges("project", key, before, fields, overwriteCurated);
  // It is called by its acronym, else by its title, as they will be.
  const { acronym, title } = { ...before, ...change(said) } as Properties;
  const changes = change({ ...said, name: acronym ?? title });
  const all = stored === null ? { euroSciVocPaths: [], ...changes } : changes;
  const presentTopics = new Set((stored?.subjects ?? []).flatMap(saidTopic));
  const addedTopics = target.topics.filter((topic) => !presentTopics.has(topic));
  const shownAll: FieldChange[] = [
    ...shownChanges(before, all),
    ...list("participants", describeParticipants(stored), describeParticipants(stored, participants.changes)),
    ...list("belongsTo", target.presentHomes, [...target.presentHomes, ...target.addedHomes]),
    ...list("topics", [...presentTopics], [...presentTopics, ...addedTopics]),
  ];
  const isChanged = shownAll.length > 0;
  const planned: PlannedRow = {
    ...plainRow(row),
    name: textOf(row, "acronym") ?? textOf(row, "title"),
    targetKey: key,
    outcome: outcomeOf(stored === null, isChanged),
    changes: shownAll,
    keptFields: [...keptFields(before, said, changes), ...(participants.isKept ? ["participants"] : [])],
  };
  const write = {
    key,
    stored,
    changes: all,
    participants: participants.changes,
    addedHomes: target.addedHomes,
  };
  return { planned, write: isChanged ? { ...write, addedTopics, isExample } : null };
}

/** What only a title gave is not said yet. */
function saidTopic({ topicKey, origin }: StoredActivity["subjects"][number]): string[] {
  return origin === "INFERRED" ? [] : [topicKey];
}

function list(field: string, before: readonly string[], after: readonly string[]): FieldChange[] {
  const [was, is] = [[...before].sort(), [...after].sort()].map(shown) as [string | null, string | null];
  return was === is ? [] : [{ field, before: was, after: is }];
}

function problemsOf(row: ReadRow, after: Properties): RowProblem[] {
  const problems: RowProblem[] = [];
  if (!after["acronym"] && !after["title"]) problems.push(PROBLEMS.noTitle);
  const [start, end] = [after["startDate"], after["endDate"]];
  if (typeof start === "string" && typeof end === "string" && end < start)
    problems.push({ ...PROBLEMS.reversed, column: headingOf(PROJECT_COLUMNS, "endDate") });
  for (const [field, most] of Object.entries(LIMITS))
    if ((textOf(row, field)?.length ?? 0) > most)
      problems.push(PROBLEMS.tooLong(headingOf(PROJECT_COLUMNS, field), most));
  return problems;
}
