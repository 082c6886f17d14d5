import type { ActorRole } from "../access/viewer.type";
import type { Database, Transaction } from "../neo4j/database.type";
import type { Colleague } from "./colleague.type";

/** Who speaks for an actor, and who is invited to. */
export interface People {
  actorName: string;
  colleagues: { accountKey: string; email: string | null; role: ActorRole }[];
  invitations: { key: string; email: string; role: ActorRole; isExpired: boolean }[];
}

/** Reads and writes who speaks for which actor. */
export class ColleagueRepository {
  constructor(private readonly database: Database) {}

  /** The people who speak for actors. */
  ofActors(keys: readonly string[]): Promise<(Colleague & { ownerKey: string })[]> {
    return this.database.read("colleagues/list-of-actors", { keys });
  }

  /** Keeps everybody else from changing who speaks for an actor until the transaction ends; null for no such actor. */
  async lock(transaction: Transaction, actorKey: string): Promise<People | null> {
    const [row] = await transaction.run<People>("colleagues/lock-people", { actorKey });
    return row ?? null;
  }

  /** Lets an account speak for an actor in a role, or changes the role. */
  async write(
    transaction: Transaction,
    accountKey: string,
    actorKey: string,
    role: ActorRole,
  ): Promise<void> {
    await transaction.run("accounts/write-speaking", { accountKey, actorKey, role });
  }

  /** Ends that an account speaks for an actor. */
  async remove(transaction: Transaction, accountKey: string, actorKey: string): Promise<void> {
    await transaction.run("colleagues/remove-colleague", { accountKey, actorKey });
  }
}
