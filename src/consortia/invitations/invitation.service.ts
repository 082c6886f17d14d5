import type { Page } from "../../graphql/pageArguments";
import { entityLoader } from "../../loading/entityLoader";
import { listConnection } from "../../loading/orderedList";
import { hashOfCode } from "../../secrets/secretCode";
import type { ConsortiumInvitationRepository } from "./invitation.repository";
import { type ConsortiumInvitation, type ConsortiumInvitationFilter, toInvitation } from "./invitation.type";

/** Answers what invitations into consortia there are, to those whom they are for; one per request. */
export class ConsortiumInvitationService {
  constructor(private readonly repository: ConsortiumInvitationRepository) {}

  private readonly byKeyLoader = entityLoader<ConsortiumInvitation>((keys) => this.repository.byKeys(keys));

  /** The invitation with that key; null when there is none for an actor of the viewer. */
  byKey(key: string): Promise<ConsortiumInvitation | null> {
    return this.byKeyLoader.load(key);
  }

  /** The invitation that a code opens; null for one that is none, used or expired. */
  byCode(code: string): Promise<ConsortiumInvitation | null> {
    return this.repository.byTokenHash(hashOfCode(code));
  }

  /** One page of those that match, newest first. */
  async list(page: Page, given: ConsortiumInvitationFilter | null) {
    const filter = { states: given?.states ?? null };
    const rows = await this.repository.list(page, filter);
    return listConnection(
      rows,
      page,
      ({ invitation }) => toInvitation(invitation),
      () => this.repository.count(filter),
    );
  }
}
