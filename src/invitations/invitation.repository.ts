import type { ActorRole } from "../access/viewer.type";
import type { Database, Transaction } from "../neo4j/database.type";
import { type Invitation, INVITATION_DAYS } from "./invitation.type";

/** An invitation to be. */
export interface NewInvitation {
  key: string;
  tokenHash: string;
  actorKey: string;
  email: string;
  role: ActorRole;
}

/** What accepting an invitation gives. */
export interface Invited {
  key: string;
  actorKey: string;
  role: ActorRole;
}

/** Reads and writes invitations to speak for actors. What was accepted, revoked or has expired is deleted. */
export class InvitationRepository {
  constructor(private readonly database: Database) {}

  /** The invitations of actors that hold. */
  async ofActors(keys: readonly string[]): Promise<{ ownerKey: string; invitation: Invitation }[]> {
    return this.database.read("invitations/list-of-actors", { keys });
  }

  /** Creates an invitation. @returns it */
  async create(transaction: Transaction, invitation: NewInvitation): Promise<Invitation> {
    const params = { ...invitation, days: INVITATION_DAYS };
    const [row] = await transaction.run<{ invitation: Invitation }>("invitations/create-invitation", params);
    return row!.invitation;
  }

  /** What a code accepts; null for one that is none, used, revoked or expired. */
  async byTokenHash(transaction: Transaction, tokenHash: string): Promise<Invited | null> {
    const [row] = await transaction.run<Invited>("invitations/find-by-token", { tokenHash });
    return row ?? null;
  }

  /** Deletes an invitation of an actor. @returns the role that it gave; null when there is none */
  async remove(transaction: Transaction, key: string, actorKey: string): Promise<ActorRole | null> {
    const [row] = await transaction.run<{ role: ActorRole }>("invitations/remove-invitation", {
      key,
      actorKey,
    });
    return row?.role ?? null;
  }

  /** Deletes some of those that hold no longer. @returns which */
  removeExpired(transaction: Transaction, limit: number): Promise<Invited[]> {
    return transaction.run("invitations/remove-expired", { limit });
  }
}
