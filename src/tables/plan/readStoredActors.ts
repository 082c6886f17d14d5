import type { Transaction } from "../../neo4j/database.type";
import type { Properties } from "../../search/indexProperties";
import type { ActorMatch } from "./matchActors";

/** The properties of the actors that were found, by key; nobody else changes them until the transaction ends, if locked. */
export async function readStoredActors(
  reads: Transaction,
  matches: readonly ActorMatch[],
  isLocking: boolean,
): Promise<Map<string, Properties>> {
  const keys = matches.flatMap((match) => (match.kind === "found" ? [match.key] : []));
  const statement = isLocking ? "import/lock-actors" : "import/read-actors";
  const rows = await reads.run<{ key: string; properties: Properties }>(statement, {
    keys: [...new Set(keys)].sort(),
  });
  return new Map(rows.map(({ key, properties }) => [key, properties]));
}
