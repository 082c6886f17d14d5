import type { Transaction } from "../../neo4j/database.type";
import type { Column } from "../columns/column.type";
import { wordsOf } from "./parties";
import type { RowProblem } from "./plan.type";
import { PROBLEMS } from "./problems";
import { headingOf, type ReadRow, textOf } from "./readRow";
import { readTargets, readTopics, type TargetOf, targetsOf } from "./targets";

/** What a row names besides actors: lighthouse, project group and topics, by key. */
export interface Named {
  lighthouse: string | null;
  projectGroup: string | null;
  /** The project group's own lighthouse. */
  groupLighthouse: string | null;
  topics: string[];
  problems: RowProblem[];
}

interface ProjectGroup {
  key: string;
  names: string[];
  lighthouseKey: string | null;
}

/** Reads which lighthouses, project groups and topics rows can name. @param columns those of the kind of table */
export async function readNamed(
  reads: Transaction,
  columns: readonly Column[],
): Promise<(row: ReadRow) => Named> {
  const lighthouse = await readTargets(reads, "tables/list-lighthouses");
  const groups = await reads.run<ProjectGroup>("tables/list-project-groups");
  const topic = await readTopics(reads);
  const projectGroup = targetsOf(groups);
  const lighthouseOf = new Map(groups.map(({ key, lighthouseKey }) => [key, lighthouseKey]));
  return (row) => {
    const homes = [
      named(row, "lighthouse", lighthouse, columns),
      named(row, "projectGroup", projectGroup, columns),
    ] as const;
    const words = wordsOf(row, "topics");
    return {
      lighthouse: homes[0].key,
      projectGroup: homes[1].key,
      groupLighthouse: lighthouseOf.get(homes[1].key ?? "") ?? null,
      topics: [...new Set(words.flatMap((word) => topic(word) ?? []))],
      problems: [
        ...homes.flatMap(({ problems }) => problems),
        ...words
          .filter((word) => topic(word) === null)
          .map((word) => PROBLEMS.noTopic(headingOf(columns, "topics"), word)),
      ],
    };
  };
}

function named(
  row: ReadRow,
  field: string,
  targetOf: TargetOf,
  columns: readonly Column[],
): { key: string | null; problems: RowProblem[] } {
  const given = textOf(row, field);
  const key = given === null ? null : targetOf(given);
  return {
    key,
    problems: given !== null && key === null ? [PROBLEMS.noTarget(headingOf(columns, field))] : [],
  };
}
