import type { NetworkChange } from "../../projection/networkChange";
import type { Transaction } from "../../neo4j/database.type";
import type { InferTopics } from "./inferTopics";

interface AwaitingProject {
  key: string;
  title: string | null;
  givenKeys: string[];
  inferredKeys: string[];
}

/** A project and one of its topics. */
interface Subject {
  projectKey: string;
  topicKey: string;
}

/**
 * Infers topics from the titles of some listed projects, writing only what differs, and lists their participants.
 *
 * @param keys of those alone that the caller changed; null for any
 * @returns how many projects were done (0: none is left), whether the network changed, and what of it.
 */
export async function deriveProjects(
  transaction: Transaction,
  infer: InferTopics,
  limit: number,
  keys: readonly string[] | null = null,
): Promise<{ done: number; isChanged: boolean; change: NetworkChange }> {
  const projects = await transaction.run<AwaitingProject>("derive/take-awaiting-projects", { limit, keys });
  const added: Subject[] = [];
  const removed: Subject[] = [];
  for (const project of projects) {
    const wanted = inferredTopics(project, infer);
    const present = new Set(project.inferredKeys);
    const subject = (topicKey: string) => ({ projectKey: project.key, topicKey });
    added.push(...wanted.filter((key) => !present.has(key)).map(subject));
    removed.push(...project.inferredKeys.filter((key) => !wanted.includes(key)).map(subject));
  }
  if (removed.length > 0) await transaction.run("derive/remove-inferred-subjects", { rows: removed });
  if (added.length > 0) await transaction.run("derive/write-inferred-subjects", { rows: added });
  const activities = projects.map(({ key }) => key);
  await transaction.run("derive/mark-participants", { keys: activities });
  const isChanged = added.length + removed.length > 0;
  return { done: projects.length, isChanged, change: { actors: [], activities } };
}

/** What the title names and nobody has said already. */
function inferredTopics({ title, givenKeys }: AwaitingProject, infer: InferTopics): string[] {
  if (title === null) return [];
  const given = new Set(givenKeys);
  return infer(title).filter((key) => !given.has(key));
}
