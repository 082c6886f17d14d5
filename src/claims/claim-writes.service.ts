import { randomUUID } from "node:crypto";
import type { Viewer } from "../access/viewer.type";
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
import {
  type ApproveClaimInput,
  type ClaimActorInput,
  claimSchema,
  ClaimState,
  type RejectClaimInput,
} from "./claim.type";
import { type StoredClaim, toClaim } from "./toClaim";

/** Makes claims and decides on them; one per request. */
export class ClaimWriteService {
  constructor(
    private readonly repository: ClaimRepository,
    private readonly services: {
      actors: Pick<ActorService, "byKey">;
      colleagues: ColleagueService;
      admissions: AdmissionService;
      mail: MailService;
    },
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  /** Claims to speak for an organisation that nobody speaks for; who does already invites others instead. */
  async claim(input: ClaimActorInput) {
    const actor = await this.actor(decodeId("Actor", input.actorId, "input.actorId"));
    const { message } = validated(claimSchema, input, "input");
    const key = `claim:${randomUUID()}`;
    return this.writes.run("claimActor", async (transaction) => {
      const { accountKey } = transaction;
      if (accountKey === null)
        throw new Error("A claim needs an account, which every person has who writes.");
      const { colleagues } = await this.services.colleagues.lock(transaction, actor.key, "input.actorId");
      if (colleagues.length > 0) throw refusal("NOT_POSSIBLE", "input.actorId", HAS_PEOPLE);
      const { claim, isNew } = await this.repository.create(transaction, {
        ...{ key, accountKey, actorKey: actor.key, message },
      });
      if (!isNew) throw refusal("TAKEN", "input.actorId", IS_OPEN, { claim: toClaim(claim) });
      const after = { state: claim.state, actor: actor.key };
      await transaction.record({ targetType: "Claim", targetKey: key, before: null, after });
      return { claim: toClaim(claim), actor };
    });
  }

  /** Withdraws one's own open claim. @throws NOT_FOUND for somebody else's, as for one that does not exist */
  withdraw(id: string) {
    const closed = { state: ClaimState.WITHDRAWN, reasonDe: null, reasonEn: null };
    return this.close("withdrawClaim", decodeId("Claim", id, "id"), closed, async (transaction, key) => {
      const claim = await this.repository.lock(transaction, key);
      if (claim === null || claim.accountKey !== this.viewer.accountKey) throw notFound("id", "The claim");
      return opened(claim, "id");
    });
  }

  /** Lets the person speak for the organisation, which is registered from now on. */
  approve({ id, expectedVersion }: ApproveClaimInput) {
    const closed = { state: ClaimState.APPROVED, reasonDe: null, reasonEn: null };
    return this.close("approveClaim", decodeId("Claim", id, "input.id"), closed, async (transaction, key) => {
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
    const key = decodeId("Claim", input.id, "input.id");
    return this.close("rejectClaim", key, closed, async (transaction) => {
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

  private async close(
    action: string,
    key: string,
    closed: ClosedState,
    open: (transaction: AuditedTransaction, key: string) => Promise<StoredClaim>,
  ) {
    const written = await this.writes.run(action, async (transaction) => {
      const before = await open(transaction, key);
      const after = await this.repository.close(transaction, key, closed);
      await transaction.record({
        targetType: "Claim",
        targetKey: key,
        before: { state: before.state },
        after: { state: after.state },
      });
      return { claim: toClaim(after) };
    });
    return { ...written, actor: await this.services.actors.byKey(written.claim.actorKey) };
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
    const institution = (await this.actor(actorKey)).name;
    const { de, en } = filled(reasonDe, reasonEn, null);
    const data = { institution, reasonDe: de, reasonEn: en };
    await this.services.mail.enqueue(transaction, { kind: "CLAIM_DECIDED", to: { accountKey }, data });
  }

  private actor(key: string) {
    return existing(this.services.actors.byKey(key), "input.actorId", `Actor "${key}"`);
  }
}

function opened(claim: StoredClaim, path: string): StoredClaim {
  if (claim.state !== ClaimState.OPEN) throw refusal("CLOSED", path, IS_CLOSED, { claim: toClaim(claim) });
  return claim;
}

const HAS_PEOPLE = {
  de: "Für diese Einrichtung spricht schon jemand. Bitten Sie dort um eine Einladung.",
  en: "Somebody speaks for this institution already. Ask there for an invitation.",
};
const IS_OPEN = {
  de: "Über Ihre Anfrage zu dieser Einrichtung ist noch nicht entschieden.",
  en: "Your claim of this institution is not decided yet.",
};
const IS_CLOSED = {
  de: "Über diese Anfrage ist schon entschieden.",
  en: "This claim is decided already.",
};
const CHANGED = {
  de: "Die Anfrage hat sich inzwischen geändert.",
  en: "The claim has changed meanwhile.",
};
