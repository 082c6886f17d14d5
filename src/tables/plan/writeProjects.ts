import type { AuditedTransaction } from "../../audit/write.service";
import { CURATED } from "../../import/curateFields";
import { writeRows } from "../../import/writeRows";
import { deriveActors } from "../../topics/derive/deriveActors";
import { deriveProjects } from "../../topics/derive/deriveProjects";
import { inferTopics, type LabelledTopic } from "../../topics/derive/inferTopics";
import { participationRow } from "./participationRow";
import type { ProjectWrite } from "./projectRow";
import { OFFICE } from "./saidChanges";
import { shownFields } from "./shownFields";

/** Writes projects with who takes part, where they came from and what they are about, and derives what follows. */
export async function writeProjects(
  transaction: AuditedTransaction,
  writes: readonly ProjectWrite[],
  isCurated: boolean,
): Promise<void> {
  if (writes.length === 0) return;
  const source = isCurated ? CURATED : OFFICE;
  await transaction.run("import/write-projects", { rows: writes.map(propertyRow) });
  const tied = (isNew: boolean) =>
    writes.flatMap(({ key, participants }) =>
      participants
        .filter((each) => each.isNew === isNew)
        .map(({ actorKey, roles }) => participationRow(actorKey, key, source, roles)),
    );
  await writeRows(transaction, "import/create-participations", tied(true));
  await writeRows(transaction, "tables/write-participation-roles", tied(false));
  const homes = writes.flatMap(({ key: projectKey, addedHomes }) =>
    addedHomes.map((homeKey) => ({ projectKey, homeKey, source })),
  );
  await writeRows(transaction, "tables/write-project-homes", homes);
  const topics = writes.flatMap(({ key: projectKey, addedTopics }) =>
    addedTopics.map((topicKey) => ({ projectKey, topicKey, source })),
  );
  await writeRows(transaction, "tables/write-project-topics", topics);
  await derive(transaction, writes);
  for (const write of writes) await record(transaction, write);
  const actorKeys = new Set(
    writes.flatMap(({ participants }) => participants.map(({ actorKey }) => actorKey)),
  );
  for (const key of actorKeys) transaction.announce({ channel: "actorChanged", key });
  transaction.changesNetwork({ actors: [...actorKeys], activities: writes.map(({ key }) => key) });
}

function propertyRow({ key, stored, changes, isExample }: ProjectWrite) {
  const { startDate = null, endDate = null } = { ...stored?.properties, ...changes };
  return { key, changes, startDate, endDate, isExample, isAwaiting: true };
}

/** What their titles name, then what those who take part work on; what others have listed is theirs to derive. */
async function derive(transaction: AuditedTransaction, writes: readonly ProjectWrite[]): Promise<void> {
  const infer = inferTopics(await transaction.run<LabelledTopic>("derive/list-labels"));
  const keys = writes.map(({ key }) => key);
  await deriveProjects(transaction, infer, keys.length, keys);
  const actorKeys = writes.flatMap(({ stored, participants }) => [
    ...(stored?.participations ?? []).map(({ actorKey }) => actorKey),
    ...participants.map(({ actorKey }) => actorKey),
  ]);
  await deriveActors(transaction, [...new Set(actorKeys)]);
}

async function record(
  transaction: AuditedTransaction,
  { key, stored, changes, participants, addedHomes, addedTopics }: ProjectWrite,
): Promise<void> {
  const fields = shownFields(changes);
  const pick = (from: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));
  const rolesBefore = new Map((stored?.participations ?? []).map(({ actorKey, roles }) => [actorKey, roles]));
  const roles = (of: (actorKey: string) => unknown) =>
    participants.length === 0
      ? {}
      : { participants: Object.fromEntries(participants.map(({ actorKey }) => [actorKey, of(actorKey)])) };
  const after = new Map(participants.map((each) => [each.actorKey, each.roles]));
  await transaction.record({
    targetType: "Project",
    targetKey: key,
    before:
      stored === null
        ? null
        : { ...pick(stored.properties), ...roles((actorKey) => rolesBefore.get(actorKey) ?? null) },
    after: {
      ...pick(changes),
      ...roles((actorKey) => after.get(actorKey)),
      ...(addedHomes.length > 0 && { addedHomes }),
      ...(addedTopics.length > 0 && { addedTopics }),
    },
  });
}
