import type { Transaction } from "../neo4j/database.type";

/** What people store for an actor, and nobody needs without it: labels. */
const OF_ACTORS = [
  "Contact",
  "ExpertProfile",
  "Invitation",
  "Claim",
  "Registration",
  "Service",
  "ProposalComment",
  "PartnershipDeclaration",
];

/** The shortest text that audit entries are looked through for: shorter ones occur in other words. */
const SHORTEST = 4;

/** Removes what is known of an actor beside its own record. */
export class ActorErasureRepository {
  /** Removes what hangs on an actor, and empties the audit entries that tell of it. */
  async eraseTraces(transaction: Transaction, key: string): Promise<void> {
    const rows = await transaction.run<{ key: string; texts: string[] }>("privacy/list-names-of-actor", {
      key,
    });
    const keys = rows.map((row) => row.key);
    const texts = [...new Set(rows.flatMap((row) => row.texts))]
      .filter((text) => text.length >= SHORTEST)
      .map((text) => JSON.stringify(text).slice(1, -1));
    await transaction.run("privacy/remove-of-actors", { keys, labels: OF_ACTORS });
    await transaction.run("privacy/clear-audit-values", { keys, texts });
  }

  /** Leaves of an actor that is out of the network already nothing but its key. */
  async eraseRecord(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("actor-records/erase-record", { key });
  }
}
