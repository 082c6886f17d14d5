import type { Page } from "../../graphql/pageArguments";
import { type ListedRow, readOrderedList } from "../../loading/orderedList";
import type { Database, Transaction } from "../../neo4j/database.type";
import {
  type ConsortiumInvitation,
  INVITATION_ORDER,
  type StoredInvitation,
  toInvitation,
} from "./invitation.type";

type Row = { invitation: StoredInvitation };

/** What invitations have to meet; null asks nothing. */
export interface InvitationFilterParams {
  states: string[] | null;
}

/** Reads invitations for those whom they are for. */
export class ConsortiumInvitationRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one for an actor of who asks, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<ConsortiumInvitation[]> {
    const rows = await this.database.read<Row>("consortium-invitations/find-by-keys", { keys });
    return rows.map(({ invitation }) => toInvitation(invitation));
  }

  /** The invitation that a code opens; null for one that is none, used or expired. */
  async byTokenHash(tokenHash: string): Promise<ConsortiumInvitation | null> {
    const statement = "consortium-invitations/find-by-token";
    const [row] = await this.database.read<Row>(statement, { tokenHash });
    return row ? toInvitation(row.invitation) : null;
  }

  /** One page of those that match, in reading direction. */
  list(page: Page, filter: InvitationFilterParams): Promise<(ListedRow & Row)[]> {
    return readOrderedList(this.database, INVITATION_ORDER, page, { filter });
  }

  /** How many match. */
  async count(filter: InvitationFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("consortium-invitations/count", { filter });
    return row?.count ?? 0;
  }

  /** Locks the consortium of an invitation for an actor of who asks; null when there is none. */
  async lock(transaction: Transaction, key: string): Promise<ConsortiumInvitation | null> {
    const [row] = await transaction.run<Row>("consortium-invitations/lock-invitation", { key });
    return row ? toInvitation(row.invitation) : null;
  }

  /** Locks the consortium of the invitation that a code opens; null for a code that holds no longer. */
  async lockByTokenHash(transaction: Transaction, tokenHash: string): Promise<ConsortiumInvitation | null> {
    const [row] = await transaction.run<Row>("consortium-invitations/lock-by-token", { tokenHash });
    return row ? toInvitation(row.invitation) : null;
  }
}
