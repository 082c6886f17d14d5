import type { Transaction } from "../neo4j/database.type";
import type { TakingPart } from "../periods/rejoin";

/** An actor and a project group, by key. */
export interface GroupPair {
  actorKey: string;
  groupKey: string;
}

/** A project group while everybody else waits. */
export interface LockedGroup {
  key: string;
  startDate: string | null;
  endDate: string | null;
  lighthouseKey: string | null;
}

/** Writes who takes part in which project group. */
export class GroupMembershipRepository {
  /** The group, whose members nobody else changes from here on; null if there is none. */
  async lock(transaction: Transaction, key: string): Promise<LockedGroup | null> {
    const [row] = await transaction.run<LockedGroup>("group-memberships/lock-group", { key });
    return row ?? null;
  }

  /** The part that an actor takes or took; null if it never did. */
  async ofPair(transaction: Transaction, pair: GroupPair): Promise<TakingPart | null> {
    const [row] = await transaction.run<TakingPart>("group-memberships/read-of-pair", { ...pair });
    return row ?? null;
  }

  /** Stores the part that an actor takes. */
  async write(transaction: Transaction, pair: GroupPair, part: TakingPart): Promise<void> {
    await transaction.run("group-memberships/write-membership", { ...pair, ...part });
  }

  /** Gives a group its last day. @returns keys of all who take or took part */
  async close(transaction: Transaction, key: string, endDate: string): Promise<string[]> {
    const [row] = await transaction.run<{ actorKeys: string[] }>("group-memberships/close-group", {
      groupKey: key,
      endDate,
    });
    return row?.actorKeys ?? [];
  }
}
