import type { Transaction } from "../neo4j/database.type";

/** Reads and writes, in the transaction of whoever asks, who does not want to be listed. */
export class ObjectionRepository {
  /** The secret of the hashes; null while nobody objected yet. */
  async secret(reads: Transaction): Promise<string | null> {
    const [row] = await reads.run<{ value: string }>("objections/find-secret");
    return row?.value ?? null;
  }

  /** The secret of the hashes. @param fresh what it is to be if there is none */
  async ensureSecret(transaction: Transaction, fresh: string): Promise<string> {
    const [row] = await transaction.run<{ value: string }>("objections/ensure-secret", { fresh });
    return row!.value;
  }

  /** Those of the hashes that are noted. @returns since when: an instant, ISO in UTC */
  listed(reads: Transaction, hashes: readonly string[]): Promise<{ hash: string; notedAt: string }[]> {
    return reads.run("objections/list-objections", { hashes });
  }

  /** Notes the hashes. */
  async note(transaction: Transaction, hashes: readonly string[]): Promise<void> {
    await transaction.run("objections/note-objections", { hashes });
  }

  /** Forgets a hash; one that is not noted changes nothing. */
  async remove(transaction: Transaction, hash: string): Promise<void> {
    await transaction.run("objections/remove-objection", { hash });
  }
}
