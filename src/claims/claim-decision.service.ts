import { ActorStatus } from "../actors/actor.enums";
import type { ActorService } from "../actors/actor.service";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import type { ColleagueService } from "../colleagues/colleague.service";
import { notFound } from "../graphql/errors";
import { existing } from "../graphql/existing";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { MailService } from "../mail/mail.service";
import type { AdmissionService } from "../profiles/admission.service";
import { messageSchema } from "../registrations/decision.input";
import { filled } from "../text/filled";
import { removal } from "../upkeep/removal";
import type { ClaimRepository, ClosedState } from "./claim.repository";
import { type ApproveClaimInput, ClaimState, type RejectClaimInput } from "./claim.type";
import { closeClaim, opened } from "./claimClosing";
import { type StoredClaim, toClaim } from "./toClaim";

/** Decides on claims, and deletes those decided long ago; one per request. */
export class ClaimDecisionService {
  constructor(
    private readonly repository: ClaimRepository,
    private readonly services: {
      actors: Pick<ActorService, "byKey">;
      colleagues: ColleagueService;
      admissions: AdmissionService;
      mail: MailService;
    },
    private readonly writes: WriteService,
  ) {}

  /** Lets the person speak for the organisation, which is registered from now on. */
  approve({ id, expectedVersion }: ApproveClaimInput) {
    const closed = { state: ClaimState.APPROVED, reasonDe: null, reasonEn: null };
    return this.close("approveClaim", id, closed, async (transaction, key) => {
      const claim = await this.looked(transaction, key, expectedVersion);
      const { actorKey, accountKey } = claim;
      const registered = { fields: { status: ActorStatus.REGISTERED }, topics: [] };
      await this.services.admissions.takeOver(transaction, actorKey, "input.id", () => registered);
      await this.services.colleagues.tie(transaction, accountKey, actorKey, "OWNER");
      await this.tell(transaction, claim, closed);
      return claim;
    });
  }

  /** Rejects a claim, for a stated reason. */
  async reject(input: RejectClaimInput) {
    const { messageDe: reasonDe, messageEn: reasonEn } = validated(messageSchema, input, "input");
    const closed = { state: ClaimState.REJECTED, reasonDe, reasonEn };
    return this.close("rejectClaim", input.id, closed, async (transaction, key) => {
      const claim = await this.looked(transaction, key, input.expectedVersion);
      await this.tell(transaction, claim, closed);
      return claim;
    });
  }

  /** Deletes some of the claims that were closed more than so many days ago. @returns how many */
  removeDecided(days: number, limit: number): Promise<number> {
    return removal(this.writes, "remove decided claims", async (transaction) => {
      const gone = await this.repository.removeDecided(transaction, days, limit);
      for (const { key: targetKey, state } of gone)
        await transaction.record({ targetType: "Claim", targetKey, before: { state }, after: null });
      return gone.length;
    });
  }

  private close(
    action: string,
    id: string,
    closed: ClosedState,
    open: (transaction: AuditedTransaction, key: string) => Promise<StoredClaim>,
  ) {
    const { repository, writes } = this;
    const closing = { repository, writes, actors: this.services.actors };
    return closeClaim(closing, action, decodeId("Claim", id, "input.id"), closed, open);
  }

  private async looked(transaction: AuditedTransaction, key: string, version: number): Promise<StoredClaim> {
    const claim = await this.repository.lock(transaction, key);
    if (claim === null) throw notFound("input.id", "The claim");
    opened(claim, "input.id");
    if (claim.version !== version)
      throw refusal("CONFLICT", "input.expectedVersion", CHANGED, { claim: toClaim(claim) });
    return claim;
  }

  private async tell(
    transaction: AuditedTransaction,
    { accountKey, actorKey }: StoredClaim,
    { reasonDe, reasonEn }: ClosedState,
  ): Promise<void> {
    const actor = this.services.actors.byKey(actorKey);
    const { name: institution } = await existing(actor, "input.actorId", `Actor "${actorKey}"`);
    const { de, en } = filled(reasonDe, reasonEn, null);
    const data = { institution, reasonDe: de, reasonEn: en };
    await this.services.mail.enqueue(transaction, { kind: "CLAIM_DECIDED", to: { accountKey }, data });
  }
}

const CHANGED = {
  de: "Die Anfrage hat sich inzwischen geändert.",
  en: "The claim has changed meanwhile.",
};
