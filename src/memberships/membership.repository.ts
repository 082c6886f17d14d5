import type { Database, Transaction } from "../neo4j/database.type";

/** A membership in a lighthouse as it is stored. */
export interface StoredMembership {
  role: string | null;
  since: string | null;
  until: string | null;
  formerPeriods: string[];
}

/** An actor and a lighthouse, by key. */
export interface MembershipPair {
  actorKey: string;
  lighthouseKey: string;
}

/** Reads and writes who is a member of which lighthouse. */
export class MembershipRepository {
  constructor(private readonly database: Database) {}

  /** Keeps memberships and votes of a lighthouse as they are for everybody else. @returns whether it is there */
  async lock(transaction: Transaction, lighthouseKey: string): Promise<boolean> {
    const rows = await transaction.run("memberships/lock-lighthouse", { key: lighthouseKey });
    return rows.length > 0;
  }

  /** The membership of an actor, present or past; null if it never had one. */
  async ofPair(transaction: Transaction, pair: MembershipPair): Promise<StoredMembership | null> {
    const [row] = await transaction.run<StoredMembership>("memberships/read-of-pair", { ...pair });
    return row ?? null;
  }

  /** Stores a membership. */
  async write(transaction: Transaction, pair: MembershipPair, membership: StoredMembership): Promise<void> {
    await transaction.run("memberships/write-membership", { ...pair, ...membership });
  }

  /** Takes back an actor's votes in open rounds. @returns keys of the rounds that had one */
  async removeOpenVotes(transaction: Transaction, pair: MembershipPair): Promise<string[]> {
    const rows = await transaction.run<{ roundKey: string }>("memberships/remove-open-votes", { ...pair });
    return rows.map(({ roundKey }) => roundKey);
  }

  /** Which of the actors take part in the lighthouses today. */
  participating(keys: readonly string[], actorKeys: readonly string[]) {
    return this.database.read<{ ownerKey: string; actorKey: string }>("memberships/list-participating", {
      keys,
      actorKeys,
    });
  }

  /** Whether an actor takes part in a lighthouse today. */
  async takesPart(transaction: Transaction, { actorKey, lighthouseKey }: MembershipPair): Promise<boolean> {
    const rows = await transaction.run("memberships/list-participating", {
      keys: [lighthouseKey],
      actorKeys: [actorKey],
    });
    return rows.length > 0;
  }
}
