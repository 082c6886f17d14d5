import type { CordisProject } from "../cordis.type";
import type { CheckState } from "./checkState";

/** The fields of a project that each of a download's further tables gives; all of them decide whether it is about health. */
const FIELDS = {
  euroSciVoc: ["euroSciVocPaths"],
  topics: ["topicCode", "topicTitle"],
  legalBasis: ["legalBasis"],
} as const satisfies Record<string, readonly (keyof CordisProject)[]>;
const HEALTH_FIELDS = ["isAboutHealth", "healthBasis"] as const;

/** The fields of a project that say less than the source does, because a row about them was rejected. */
export function partialFields({ rejectedRows }: CheckState, projectId: string): (keyof CordisProject)[] {
  const tables = (["euroSciVoc", "topics", "legalBasis"] as const).filter((table) =>
    rejectedRows[table].has(projectId),
  );
  return tables.length === 0 ? [] : [...tables.flatMap((table) => FIELDS[table]), ...HEALTH_FIELDS];
}
