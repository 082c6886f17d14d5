import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { refusal } from "../graphql/userError";
import type { LockedPartnership, PartnershipChangesRepository } from "./partnership-changes.repository";
import { allParties, type PartnershipPlan, type PartnershipWrites } from "./partnership-writes.service";
import { PartnershipChange } from "./partnership.enums";
import type { SetPartnershipVisibilityInput } from "./partnership.inputs";
import type { PartnershipRepository } from "./partnership.repository";
import { PARTNERSHIP_TEXTS } from "./partnership.texts";

/** Keeps partnerships from the public, or shows them. */
export class PartnershipVisibilityService {
  constructor(
    private readonly repository: PartnershipChangesRepository,
    private readonly partnerships: PartnershipRepository,
    private readonly changes: PartnershipWrites,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
    private readonly admit: (privateActivityKey: string) => void,
  ) {}

  /** Private at once when any of its actors, or a manager, asks for it; public once all of its actors have agreed. */
  set({ id, isPrivate }: SetPartnershipVisibilityInput) {
    const action = "setPartnershipVisibility";
    return this.writes.run(action, async (transaction) => {
      const target = { action, id, expectedVersion: null, concerned: allParties };
      const locked = await this.changes.lock(transaction, target);
      await (isPrivate ? this.hide(transaction, locked) : this.agree(transaction, locked));
      return { partnership: await this.partnerships.inTransaction(transaction, locked.partnership.key) };
    });
  }

  private async hide(transaction: AuditedTransaction, locked: LockedPartnership): Promise<void> {
    const { key, isPrivate } = locked.partnership;
    if (!isPrivate) {
      if (allParties(locked).some((party) => this.viewer.speaksFor.has(party))) this.admit(key);
      await this.changes.apply(transaction, locked, this.plan(key, true));
      return;
    }
    const agreed = agreeing(locked);
    if (agreed.length === 0) throw refusal("INVALID", "input.isPrivate", PARTNERSHIP_TEXTS.NOTHING);
    await this.repository.writeVisibility(transaction, key, true);
    await recordAgreement(transaction, key, agreed, []);
  }

  private async agree(transaction: AuditedTransaction, locked: LockedPartnership): Promise<void> {
    const { key, isPrivate } = locked.partnership;
    if (!isPrivate) throw refusal("INVALID", "input.isPrivate", PARTNERSHIP_TEXTS.NOTHING);
    const own = allParties(locked).filter((party) => this.viewer.speaksFor.has(party));
    if (own.length === 0) throw refusal("NOT_POSSIBLE", "input.isPrivate", PARTNERSHIP_TEXTS.PARTIES_AGREE);
    const awaited = await this.repository.writeAgreement(transaction, key, own);
    if (awaited === 0) await this.changes.apply(transaction, locked, this.plan(key, false));
    else await recordAgreement(transaction, key, agreeing(locked), [...agreeing(locked), ...own]);
  }

  private plan(key: string, isPrivate: boolean): PartnershipPlan {
    return {
      change: isPrivate ? PartnershipChange.MADE_PRIVATE : PartnershipChange.MADE_PUBLIC,
      before: { isPrivate: !isPrivate },
      after: { isPrivate },
      apply: (transaction) => this.repository.writeVisibility(transaction, key, isPrivate),
      isPublic: true,
    };
  }
}

function agreeing({ parties }: LockedPartnership): string[] {
  return parties.filter(({ agreesToPublish }) => agreesToPublish).map(({ actorKey }) => actorKey);
}

function recordAgreement(
  transaction: AuditedTransaction,
  targetKey: string,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  return transaction.record({
    targetType: "Partnership",
    targetKey,
    before: { publicationAgreedBy: before },
    after: { publicationAgreedBy: [...new Set(after)].sort() },
  });
}
