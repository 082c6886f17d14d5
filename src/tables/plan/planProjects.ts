import { present } from "../../collections/present";
import type { Properties } from "../../search/indexProperties";
import { fold } from "../../text/fold";
import { slug } from "../../text/slug";
import { PARTICIPANTS, PROJECT_COLUMNS } from "../columns/projectColumns";
import { freeKeys } from "./freeKeys";
import { matchProjects, type ProjectMatch, referenceOf } from "./matchProjects";
import { matchWords, partiesOf, wordsOf } from "./parties";
import { readNamed } from "./named";
import type { Planner, RowPlan, RowProblem } from "./plan.type";
import { PROBLEMS } from "./problems";
import { planParticipants } from "./projectParticipants";
import { planProjectRow, type ProjectWrite } from "./projectRow";
import { readStoredActors } from "./readStoredActors";
import { type ReadRow, readRow, textOf } from "./readRow";
import { ambiguous, invalid, planOf } from "./rows";
import type { StoredActivity } from "./storedActivity";
import { readStoredProjects } from "./storedProjects";
import { writeProjects } from "./writeProjects";

/** Tables of projects of any funder: one is made or changed by each row. */
export const PROJECT_PLANNER: Planner = {
  columns: PROJECT_COLUMNS,
  async plan(reads, table, options) {
    const rows = table.rows.map((row) => readRow(row));
    const words = rows.flatMap((row) => PARTICIPANTS.flatMap((field) => wordsOf(row, field)));
    const matches = await matchWords(reads, words, options.defaultCountry);
    const actors = await readStoredActors(reads, [...matches.values()], options.isLocking);
    const projects = await matchProjects(reads, rows);
    const stored = await readStoredProjects(reads, keysOf(projects), options.isLocking);
    const namedIn = await readNamed(reads, PROJECT_COLUMNS);
    const unmatched = rows.filter(({ number }) => projects.get(number)!.kind === "none");
    const newKeys = await freeKeys(reads, unmatched.map(wantedKey), "tables/list-project-keys-in-use");
    const newKeyOf = new Map(unmatched.map(({ number }, index) => [number, newKeys[index]!]));
    const seen = new Map<string, number>();
    const planned = rows.map((row): RowPlan<ProjectWrite> => {
      const parties = PARTICIPANTS.map((field) => partiesOf(row, [field], PROJECT_COLUMNS, matches));
      const candidateKeys = parties.flatMap((each) => each.candidateKeys);
      if (candidateKeys.length > 0) return ambiguous(row, candidateKeys);
      const match = projects.get(row.number)!;
      const named = namedIn(row);
      const problems = [
        ...matchProblems(match),
        ...parties.flatMap((each) => each.problems),
        ...named.problems,
      ];
      const identities = match.kind === "found" ? [match.key] : identitiesOf(row);
      const earlier = identities.map((identity) => seen.get(identity)).find((number) => number !== undefined);
      if (earlier !== undefined) problems.push(PROBLEMS.twice(earlier));
      const key = match.kind === "found" ? match.key : newKeyOf.get(row.number);
      const known = stored.get(key ?? "") ?? null;
      const [coordinators, participants] = parties.map(({ keys }) => keys) as [string[], string[]];
      const isExample = isExampleOf([...coordinators, ...participants], actors, known);
      if (isExample === null) problems.push(PROBLEMS.mixedSides);
      if (row.problems.length + problems.length > 0 || key === undefined) return invalid(row, problems);
      identities.forEach((identity) => seen.set(identity, row.number));
      const target = {
        key,
        stored: known,
        participants: planParticipants(
          known,
          { coordinators, participants },
          stored.standsFor,
          options.overwriteCurated,
        ),
        presentHomes: known?.homeKeys ?? [],
        addedHomes: present([named.lighthouse, named.projectGroup]).filter(
          (home) => !known?.homeKeys.includes(home),
        ),
        topics: named.topics,
        isExample: isExample === true,
      };
      return planProjectRow(row, target, options);
    });
    return planOf(planned, (transaction, writes) =>
      writeProjects(transaction, writes, options.overwriteCurated),
    );
  },
};

function keysOf(matches: ReadonlyMap<number, ProjectMatch>): string[] {
  return [...matches.values()].flatMap((match) => (match.kind === "found" ? [match.key] : []));
}

function matchProblems(match: ProjectMatch): RowProblem[] {
  if (match.kind === "unknown") return [PROBLEMS.unknownKey];
  return match.kind === "several" ? [PROBLEMS.severalTargets(match.keys)] : [];
}

/** Whether a project is invented; null where it mixes invented and real actors. */
function isExampleOf(
  keys: readonly string[],
  actors: ReadonlyMap<string, Properties>,
  stored: StoredActivity | null,
): boolean | null {
  const marks = new Set(keys.map((key) => actors.get(key)?.["isExample"] === true));
  if (stored !== null) marks.add(stored.properties["isExample"] === true);
  return marks.size > 1 ? null : marks.has(true);
}

function wantedKey(row: ReadRow): string {
  return `project:${slug(textOf(row, "acronym") ?? textOf(row, "title") ?? "")}`;
}

/** What tells new projects of one table apart. */
function identitiesOf(row: ReadRow): string[] {
  const reference = referenceOf(row);
  const name = fold(textOf(row, "acronym") ?? textOf(row, "title") ?? "");
  const byName =
    row.values["isNew"] === true ? [] : [`name ${name} ${textOf(row, "startDate")?.slice(0, 4) ?? ""}`];
  return reference === null
    ? byName
    : [`reference ${reference} ${textOf(row, "fundingLevel") ?? ""}`, ...byName];
}
