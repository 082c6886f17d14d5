import { batches } from "../../collections/batches";
import type { Transaction } from "../../neo4j/database.type";
import { closure, type Implication, type ThesaurusStep } from "./closure";

/** How many pairs one statement writes. */
const BATCH = 5_000;

/**
 * Makes the stored IMPLIES equal to the closure of the stored thesaurus, writing only what differs. If anything does,
 * or a label may have changed, every project and actor is listed for deriving anew.
 *
 * @returns whether the stored pairs changed; false also when no topic was listed as changed.
 */
export async function deriveClosure(transaction: Transaction): Promise<boolean> {
  const [taken] = await transaction.run<{ topics: number }>("derive/take-awaiting-topics");
  if (!taken?.topics) return false;
  const concepts = await transaction.run<{ key: string; steps: ThesaurusStep[] }>("derive/list-concepts");
  const wanted = closure(new Map(concepts.map(({ key, steps }) => [key, steps])));
  const stored = await transaction.run<Implication>("derive/list-implications");
  const { added, removed } = difference(stored, wanted);
  for await (const rows of batches(removed, BATCH))
    await transaction.run("derive/remove-implications", { rows });
  for await (const rows of batches(added, BATCH))
    await transaction.run("derive/write-implications", { rows });
  await transaction.run("derive/mark-everything");
  return added.length + removed.length > 0;
}

/** What to write and what to remove, so that the stored pairs become the wanted ones. */
function difference(stored: readonly Implication[], wanted: readonly Implication[]) {
  const pair = ({ from, to }: Implication) => JSON.stringify([from, to]);
  const known = new Map(stored.map((implication) => [pair(implication), implication]));
  const added = wanted.filter((implication) => {
    const present = known.get(pair(implication));
    known.delete(pair(implication));
    return present?.weight !== implication.weight || present.isDirect !== implication.isDirect;
  });
  return { added, removed: [...known.values()] };
}
