import type { Database, Transaction } from "../neo4j/database.type";
import { keyedHash, newHashKey } from "../secrets/keyedHash";
import type { ObjectionRepository } from "./objection.repository";

/**
 * Remembers who does not want to be listed, so that no table brings them back: by keyed hashes of their addresses, from which
 * nobody reads an address. What is written, and planned, is so in the transaction of whoever asks.
 */
export class ObjectionService {
  constructor(
    private readonly repository: ObjectionRepository,
    private readonly database: Pick<Database, "read">,
  ) {}

  /** Notes that whoever has the addresses does not want to be listed, however they are written. */
  async note(transaction: Transaction, emails: readonly string[]): Promise<void> {
    if (emails.length === 0) return;
    const secret = await this.repository.ensureSecret(transaction, newHashKey());
    await this.repository.note(
      transaction,
      emails.map((email) => hashOf(secret, email)),
    );
  }

  /** Forgets the objection of whoever has the address, if there is one: they agreed to be listed. */
  async lift(transaction: Transaction, email: string): Promise<void> {
    const secret = await this.repository.secret(transaction);
    if (secret !== null) await this.repository.remove(transaction, hashOf(secret, email));
  }

  /** Those of the addresses whose people do not want to be listed, in lower case, and since when: instants, ISO in UTC. */
  async among(reads: Transaction, emails: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const secret = emails.length === 0 ? null : await this.repository.secret(reads);
    if (secret === null) return new Map();
    const byHash = new Map(emails.map((email) => [hashOf(secret, email), email.toLowerCase()]));
    const listed = await this.repository.listed(reads, [...byHash.keys()]);
    return new Map(listed.map(({ hash, notedAt }) => [byHash.get(hash)!, notedAt]));
  }

  /** Since when whoever has one of the addresses does not want to be listed: an instant, ISO in UTC; null if they did not object. */
  async since(emails: readonly string[]): Promise<string | null> {
    const reads: Transaction = { run: (statement, params) => this.database.read(statement, params) };
    return [...(await this.among(reads, emails)).values()].sort()[0] ?? null;
  }
}

function hashOf(secret: string, email: string): string {
  return keyedHash(secret, email.trim().toLowerCase());
}
