import { takeTurn } from "../actor-records/retire";
import { readSuccessorsAt } from "../actor-records/successors";
import type { CheckedCordis } from "../cordis/checkedCordis";
import type { CordisProjectWithParticipations } from "../cordis/cordis.type";
import type { Database, Params, Transaction } from "../neo4j/database.type";
import type { ProgressTask } from "../progress/progress.type";
import { PATIENT } from "../topics/derive/patient";
import { batches } from "../collections/batches";
import { euroSciVocTopics } from "./euroSciVocTopics";
import type { ImportReport } from "./importReport";
import { writeRows } from "./writeRows";
import { hasChanges, planProject, type ProjectPlan, type StoredProject } from "./planProject";

/** Participations in one transaction; a project without any counts as one. */
const PARTICIPATIONS_AT_ONCE = 2_000;

/** What, beside its words and dates, decides what a project's topics give: then its participants are derived anew. */
const TOPIC_PROPERTIES = ["title", "startDate", "endDate"];

/**
 * Writes the projects of a checked directory with topics and participations, a batch a transaction; a batch that
 * changes nothing is only read. Their organisations must be there already.
 */
export async function importProjects(
  database: Database,
  checked: CheckedCordis,
  report: ImportReport,
  task: ProgressTask,
  signal?: AbortSignal,
): Promise<void> {
  const isWhole = checked.report.issueCount === 0;
  const sizeOf = ({ participations }: CordisProjectWithParticipations) => Math.max(participations.length, 1);
  for await (const batch of batches(checked.projectsWithParticipations(), PARTICIPATIONS_AT_ONCE, sizeOf)) {
    signal?.throwIfAborted();
    const keys = batch.map(({ project }) => project.key);
    const plan = (from: Transaction, stored: readonly StoredProject[]) =>
      planProjects(from, batch, stored, isWhole);
    const reading = {
      run: <Row>(name: string, params?: Params) => database.read<Row>(name, params, PATIENT),
    };
    let plans = await plan(reading, await reading.run("import/read-projects", { keys }));
    if (plans.some(hasChanges)) {
      const written = await database.writeNetwork(async (transaction) => {
        await takeTurn(transaction);
        // Looked at once more under lock: a person may have changed one meanwhile.
        const current = await plan(transaction, await transaction.run("import/lock-projects", { keys }));
        const changed = current.filter(hasChanges);
        return { plans: current, topicsCreated: await writeProjects(transaction, changed) };
      }, PATIENT);
      plans = written.plans;
      report.topicsCreated += written.topicsCreated;
      report.isChanged = true;
    }
    for (const each of plans) count(report, each);
    task.advance(batch.length);
  }
}

async function planProjects(
  from: Transaction,
  batch: readonly CordisProjectWithParticipations[],
  stored: readonly StoredProject[],
  isWhole: boolean,
): Promise<ProjectPlan[]> {
  const places = batch.flatMap(({ participations }) =>
    participations.map(({ organisationKey: actorKey, projectKey: targetKey }) => ({ actorKey, targetKey })),
  );
  const successorAt = await readSuccessorsAt(from, places);
  const byKey = new Map(stored.map((project) => [project.key, project]));
  return batch.map((each) =>
    planProject(each, byKey.get(each.project.key) ?? null, { isWhole, successorAt }),
  );
}

/** @returns how many concepts were created. */
async function writeProjects(transaction: Transaction, plans: readonly ProjectPlan[]): Promise<number> {
  const changed = plans.filter(({ outcome }) => outcome !== "unchanged");
  const paths = new Set(
    plans.flatMap(({ addedTopics }) => addedTopics).map((key) => key.slice(key.indexOf("/"))),
  );
  const topicsCreated = await createTopics(transaction, paths);
  await run(transaction, "import/write-projects", changed.map(toProjectRow));
  await run(transaction, "import/remove-source-subjects", subjects(plans, "removedTopics"));
  await writeRows(transaction, "import/write-source-subjects", subjects(plans, "addedTopics"));
  const removed = plans.flatMap(({ removedParticipations }) => removedParticipations);
  if (removed.length > 0) await transaction.run("import/remove-participations", { keys: removed });
  await run(
    transaction,
    "import/update-participations",
    plans.flatMap((plan) => plan.updatedParticipations),
  );
  await writeRows(
    transaction,
    "import/create-participations",
    plans.flatMap((plan) => plan.createdParticipations),
  );
  return topicsCreated;
}

/** Level by level: a concept's broader one must be there before it. @returns how many were missing. */
export async function createTopics(transaction: Transaction, paths: Iterable<string>): Promise<number> {
  const topics = euroSciVocTopics(paths);
  const levels = [...new Set(topics.map(({ level }) => level))];
  let created = 0;
  for (const level of levels) {
    const rows = topics.filter((topic) => topic.level === level);
    const [row] = await transaction.run<{ created: number }>("import/create-missing-topics", { rows });
    created += row?.created ?? 0;
  }
  return created;
}

async function run(transaction: Transaction, statement: string, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await transaction.run(statement, { rows });
}

function toProjectRow(plan: ProjectPlan) {
  const isAwaiting =
    plan.outcome === "created" ||
    plan.addedTopics.length + plan.removedTopics.length > 0 ||
    TOPIC_PROPERTIES.some((property) => property in plan.changes);
  const { key, changes, entity } = plan;
  const { startDate = null, endDate = null } = entity;
  return { key, changes, startDate, endDate, isExample: false, isAwaiting };
}

function subjects(plans: readonly ProjectPlan[], which: "addedTopics" | "removedTopics") {
  return plans.flatMap((plan) => plan[which].map((topicKey) => ({ projectKey: plan.key, topicKey })));
}

function count({ counts }: ImportReport, plan: ProjectPlan): void {
  counts.projects[plan.outcome] += 1;
  counts.participations.created += plan.createdParticipations.length;
  counts.participations.updated += plan.updatedParticipations.length;
  counts.participations.removed += plan.removedParticipations.length;
  counts.participations.unchanged += plan.unchangedParticipations;
  counts.participations.joined += plan.joinedParticipations;
  counts.participations.retired += plan.retiredParticipations;
}
