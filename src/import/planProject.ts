import type { SuccessorsAt } from "../actor-records/successors";
import type { CordisParticipation, CordisProjectWithParticipations } from "../cordis/cordis.type";
import type { Properties } from "../search/indexProperties";
import { CORDIS, projectFields } from "./cordisFields";
import { euroSciVocKey } from "./euroSciVocTopics";
import { isEqual, isUnknown } from "./mergeFields";
import { type EntityPlan, type Outcome, planEntity } from "./planEntity";
import { joinParticipations } from "./joinParticipations";

/** A stored project as the import's statements return it. */
export interface StoredProject {
  key: string;
  properties: Properties;
  subjects: { topicKey: string; origin: string }[];
  participations: StoredParticipation[];
}

interface StoredParticipation {
  actorKey: string;
  source: string | null;
  roles: string[];
  contribution: number | null;
  hasEnded: boolean | null;
}

/** A participation to create or to change. */
export interface ParticipationRow {
  key: string;
  actorKey: string;
  activityKey: string;
  source: string;
  roles: readonly string[];
  contribution: number | null;
  hasEnded: boolean | null;
}

/** How a stored project, its topics and its participations are to change. */
export interface ProjectPlan extends EntityPlan {
  addedTopics: string[];
  removedTopics: string[];
  createdParticipations: ParticipationRow[];
  updatedParticipations: ParticipationRow[];
  /** Keys of participations that this source gave earlier and no longer gives. */
  removedParticipations: string[];
  unchangedParticipations: number;
  /** Rows that are part of another one, as their organisations were merged. */
  joinedParticipations: number;
  /** Rows of organisations that were deactivated or erased. */
  retiredParticipations: number;
}

/** What decides beside the project itself. */
export interface ProjectPlanOptions {
  /** False if rows of the source were left out as invalid: then a participation that it does not give stays. */
  isWhole: boolean;
  /** Who takes part now in place of the organisation that the source names. */
  successorAt: SuccessorsAt;
}

/**
 * Plans the change of one project. Of its participations and topics those that came from this source become what the
 * source says now; what a person or another source stated stays as it is, also where this source says it too. Where a row
 * of the source was left out, what an earlier import stored stays as well: the source did not take it back. Participations
 * of merged and split organisations are those of the actors that managers made of them.
 */
export function planProject(
  { project, partialFields, participations }: CordisProjectWithParticipations,
  stored: StoredProject | null,
  options: ProjectPlanOptions,
): ProjectPlan {
  const properties = stored?.properties ?? null;
  const fields = withoutPartial(projectFields(project), partialFields, properties);
  const plan = planEntity("project", project.key, properties, fields, CORDIS);
  const topics = planTopics(plan.entity, stored);
  const taken = planParticipations(project.key, participations, stored, options);
  const isTouched =
    topics.addedTopics.length + topics.removedTopics.length > 0 && plan.outcome === "unchanged";
  const outcome: Outcome = isTouched ? "updated" : plan.outcome;
  return { ...plan, outcome, ...topics, ...taken };
}

/** Whether a transaction has anything to write for the project. */
export function hasChanges(plan: ProjectPlan): boolean {
  return (
    plan.outcome !== "unchanged" ||
    plan.createdParticipations.length +
      plan.updatedParticipations.length +
      plan.removedParticipations.length >
      0
  );
}

function withoutPartial(
  fields: Properties,
  partialFields: readonly string[],
  stored: Properties | null,
): Properties {
  const isKept = (field: string) => partialFields.includes(field) && !isUnknown(stored?.[field] ?? null);
  // A topic's title belongs to its code.
  const isTopicKept = isKept("topicCode");
  return Object.fromEntries(
    Object.entries(fields).filter(([field]) => !isKept(field) && !(isTopicKept && field === "topicTitle")),
  );
}

// By the paths as they will be: a person may have corrected them.
function planTopics(entity: Properties, stored: StoredProject | null) {
  const paths = (entity["euroSciVocPaths"] ?? []) as readonly string[];
  const wanted = new Set(paths.map(euroSciVocKey));
  const present = new Map((stored?.subjects ?? []).map(({ topicKey, origin }) => [topicKey, origin]));
  return {
    // One that was inferred becomes one that is given.
    addedTopics: [...wanted].filter((key) => (present.get(key) ?? "INFERRED") === "INFERRED"),
    removedTopics: [...present]
      .filter(([key, origin]) => origin === "SOURCE" && !wanted.has(key) && key.startsWith(euroSciVocKey("")))
      .map(([key]) => key),
  };
}

function planParticipations(
  activityKey: string,
  given: readonly CordisParticipation[],
  stored: StoredProject | null,
  { isWhole, successorAt }: ProjectPlanOptions,
) {
  const present = new Map((stored?.participations ?? []).map((each) => [each.actorKey, each]));
  const created: ParticipationRow[] = [];
  const updated: ParticipationRow[] = [];
  let unchanged = 0;
  const { participations, joinedParticipations, retiredParticipations } = joinParticipations(
    given,
    successorAt,
  );
  for (const participation of participations) {
    const row = toRow(activityKey, participation);
    const before = present.get(row.actorKey);
    present.delete(row.actorKey);
    if (before === undefined) created.push(row);
    else if (before.source !== CORDIS || participation.isPartial || isSame(before, row)) unchanged += 1;
    else updated.push(row);
  }
  const removed = [...present.values()].filter(({ source }) => isWhole && source === CORDIS);
  return {
    createdParticipations: created,
    updatedParticipations: updated,
    removedParticipations: removed.map(({ actorKey }) => `${actorKey}|${activityKey}`),
    unchangedParticipations: unchanged,
    joinedParticipations,
    retiredParticipations,
  };
}

function toRow(activityKey: string, participation: CordisParticipation): ParticipationRow {
  const { organisationKey: actorKey, roles, contribution, hasEnded } = participation;
  const key = `${actorKey}|${activityKey}`;
  return { key, actorKey, activityKey, source: CORDIS, roles, contribution, hasEnded };
}

function isSame(before: StoredParticipation, row: ParticipationRow): boolean {
  return (
    isEqual(before.roles, row.roles) &&
    before.contribution === row.contribution &&
    before.hasEnded === row.hasEnded
  );
}
