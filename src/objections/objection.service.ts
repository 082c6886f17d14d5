import type { Database, Transaction } from "../neo4j/database.type";
import { keyedHash, newHashKey } from "../secrets/keyedHash";
import type { ObjectionRepository } from "./objection.repository";

/** What one can object to: being listed by tables, or getting invitations into consortia by mail. */
export type ObjectionTo = "LISTING" | "CONSORTIUM_INVITATIONS";

/**
 * Remembers who does not want to be listed, so that no table brings them back: by keyed hashes of their addresses, from which
 * nobody reads an address. It remembers likewise who wants no invitations into consortia. What is written, and planned, is so in the transaction of whoever asks.
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

  /** The keyed hash by which an objection of whoever has the address is known, whether there is one or not. */
  async hashFor(transaction: Transaction, email: string, to: ObjectionTo): Promise<string> {
    return hashOf(await this.repository.ensureSecret(transaction, newHashKey()), email, to);
  }

  /** Notes an objection by the hash of `hashFor`. */
  async noteHash(transaction: Transaction, hash: string): Promise<void> {
    await this.repository.note(transaction, [hash]);
  }

  /** Whether an objection is noted by the hash of `hashFor`. */
  async isNoted(reads: Transaction, hash: string): Promise<boolean> {
    return (await this.repository.listed(reads, [hash])).length > 0;
  }

  /** Since when whoever has one of the addresses objects: an instant, ISO in UTC; null if they do not. */
  async since(emails: readonly string[], to: ObjectionTo = "LISTING"): Promise<string | null> {
    const reads: Transaction = { run: (statement, params) => this.database.read(statement, params) };
    const secret = emails.length === 0 ? null : await this.repository.secret(reads);
    if (secret === null) return null;
    const hashes = emails.map((email) => hashOf(secret, email, to));
    const noted = await this.repository.listed(reads, hashes);
    return noted.map(({ notedAt }) => notedAt).sort()[0] ?? null;
  }
}

function hashOf(secret: string, email: string, to: ObjectionTo = "LISTING"): string {
  const address = email.trim().toLowerCase();
  // No address has a space, so that no objection passes for another one.
  return keyedHash(secret, to === "LISTING" ? address : `${to} ${address}`);
}
