import type { Database, Transaction } from "../../neo4j/database.type";
import type { Progress } from "../../progress/progress.type";
import { deriveActors } from "./deriveActors";
import { deriveClosure } from "./deriveClosure";
import { deriveProjects } from "./deriveProjects";
import { inferTopics, type LabelledTopic } from "./inferTopics";
import { PATIENT } from "./patient";
import type { NetworkChange } from "../../projection/networkChange";
import { writeIfChanged } from "./writeIfChanged";

const PROJECTS_AT_ONCE = 500;
const ACTORS_AT_ONCE = 250;

/** How much is listed for deriving anew. */
export interface Awaiting {
  topics: number;
  projects: number;
  actors: number;
}

/** Counts what {@link settle} would work on. */
export async function countAwaiting(database: Database): Promise<Awaiting> {
  const [row] = await database.read<Awaiting>("derive/count-awaiting");
  return row!;
}

/**
 * Derives anew whatever is listed for it (label AwaitingTopics): the thesaurus' closure, then topics inferred from
 * titles, then what actors work on. Each batch is one transaction that takes its part off the list, so it may be
 * interrupted at any moment and continued by the next call. Several processes may do it at once.
 *
 * @param options.signal ends it between two batches, by throwing its reason
 */
export async function settle(
  database: Database,
  { progress, signal }: { progress: Progress; signal?: AbortSignal },
): Promise<void> {
  const before = await countAwaiting(database);
  if (before.topics > 0) {
    const task = progress.start("Thesaurus", before.topics, "topics");
    await writeIfChanged(
      database,
      async (transaction) => ({ isChanged: await deriveClosure(transaction) }),
      PATIENT,
    );
    task.advance(before.topics);
    task.end();
  }

  const { projects } = await countAwaiting(database);
  if (projects > 0) {
    const infer = inferTopics(await database.read<LabelledTopic>("derive/list-labels"));
    await sweep(
      database,
      { progress, signal, title: "Topics of projects", unit: "projects", total: projects },
      (transaction) => deriveProjects(transaction, infer, PROJECTS_AT_ONCE),
    );
  }

  const { actors } = await countAwaiting(database);
  await sweep(
    database,
    { progress, signal, title: "Topics of actors", unit: "actors", total: actors },
    async (transaction) => {
      const limit = ACTORS_AT_ONCE;
      const rows = await transaction.run<{ key: string }>("derive/list-awaiting-actors", { limit });
      const keys = rows.map(({ key }) => key);
      const isChanged = await deriveActors(transaction, keys);
      return { done: keys.length, isChanged, change: { actors: keys, activities: [] } };
    },
  );
}

/** Repeats `work` in transactions of its own until it finds nothing to do. */
async function sweep(
  database: Database,
  {
    progress,
    signal,
    title,
    unit,
    total,
  }: { progress: Progress; signal?: AbortSignal; title: string; unit: string; total: number },
  work: (transaction: Transaction) => Promise<{ done: number; isChanged: boolean; change: NetworkChange }>,
): Promise<void> {
  if (total === 0) return;
  const task = progress.start(title, total, unit);
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done } = await writeIfChanged(database, work, PATIENT);
      if (done === 0) return;
      task.advance(done);
    }
  } finally {
    task.end();
  }
}
