import type { z } from "zod";
import { curateFields } from "../../import/curateFields";
import type { ProjectWrite } from "../../tables/plan/projectRow";
import type { Consortium } from "../consortium.type";
import type { grantSchema } from "./outcome.schema";

/** The project that a granted consortium becomes: curated, so that no import overwrites it. */
export function grantedProject(
  { key, requirements }: Pick<Consortium, "key" | "requirements">,
  { acronym, projectTitle, startDate, endDate }: z.output<typeof grantSchema>,
  parties: readonly { actorKey: string; isExample: boolean }[],
): ProjectWrite {
  // The consortium's key tells nothing, and one consortium becomes one project, however often the write runs.
  const projectKey = key.replace("consortium:", "project:");
  const said = { name: acronym ?? projectTitle, acronym, title: projectTitle, startDate, endDate };
  const changes = curateFields("project", { key: projectKey, fieldSources: [] }, said) ?? {};
  return {
    key: projectKey,
    stored: null,
    changes: { euroSciVocPaths: [], ...changes },
    participants: parties.map(({ actorKey }, index) => ({
      actorKey,
      roles: [index === 0 ? "COORDINATOR" : "PARTICIPANT"],
      isNew: true,
    })),
    addedHomes: [],
    addedTopics: requirements.topicKeys,
    isExample: parties.some(({ isExample }) => isExample),
  };
}
