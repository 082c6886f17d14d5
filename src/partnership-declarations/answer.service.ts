import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { PartnershipNews } from "../partnerships/partnershipNews";
import { answeringActor } from "./answeringActor";
import { DeclarationAnswer, DeclarationState } from "./declaration.enums";
import type { ConfirmPartnershipInput, DeclinePartnershipInput } from "./declaration.inputs";
import type { DeclarationRepository } from "./declaration.repository";
import { REFUSAL } from "./declaration.schema";
import { DECLARATION_TEXTS } from "./declaration.texts";
import { partiesOf, type PartnershipDeclaration } from "./declaration.type";
import type { FoundingService } from "./founding.service";

/** Takes the answers to declarations. One that does not exist for the viewer is not found, whatever it is. */
export class AnswerService {
  constructor(
    private readonly repository: DeclarationRepository,
    private readonly writes: WriteService,
    private readonly founding: FoundingService,
    private readonly news: PartnershipNews,
    private readonly viewer: Viewer,
  ) {}

  /** A partner agrees; with the last of them the partnership counts. */
  confirm({ id, actorId, isPrivate }: ConfirmPartnershipInput) {
    return this.writes.run("confirmPartnership", async (transaction) => {
      const before = await this.pending(transaction, id);
      const actorKey = answeringActor(this.viewer, "Mutation.confirmPartnership", before, actorId);
      if (before.isPrivate !== isPrivate)
        throw refusal("INVALID", "input.isPrivate", DECLARATION_TEXTS.OTHER_VISIBILITY, {
          declaration: before,
        });
      const answer = DeclarationAnswer.CONFIRMED;
      await this.repository.answer(transaction, before.key, actorKey, answer);
      await recordChange(transaction, before, { [actorKey]: answer });
      const isLast = before.partners.every(
        ({ actorKey: key, answer: given }) => key === actorKey || given === DeclarationAnswer.CONFIRMED,
      );
      const partnership = isLast ? await this.founding.found(transaction, before) : null;
      return { declaration: await this.repository.lock(transaction, before.key), partnership };
    });
  }

  /** A partner declines, which ends the declaration for all. */
  async decline({ id, actorId, ...given }: DeclinePartnershipInput) {
    const reason = validated(REFUSAL, given, "input").reason || null;
    return this.writes.run("declinePartnership", async (transaction) => {
      const before = await this.pending(transaction, id);
      const actorKey = answeringActor(this.viewer, "Mutation.declinePartnership", before, actorId);
      const answer = DeclarationAnswer.DECLINED;
      await this.repository.answer(transaction, before.key, actorKey, answer);
      const { accountKey } = transaction;
      await this.repository.decide(transaction, before.key, DeclarationState.DECLINED, {
        reason,
        accountKey,
      });
      await recordChange(transaction, before, { [actorKey]: answer }, DeclarationState.DECLINED);
      const [decliner] = await this.repository.lockParties(transaction, [actorKey]);
      const others = partiesOf(before).filter((key) => key !== actorKey);
      await this.news.mailTo(transaction, others, "PARTNERSHIP_DECLINED", {
        declinedBy: decliner!.name,
        reason,
      });
      return { declaration: await this.repository.lock(transaction, before.key) };
    });
  }

  /** Who declared it takes it back. */
  withdraw(id: string) {
    return this.writes.run("withdrawDeclaration", async (transaction) => {
      const before = await this.lock(transaction, id);
      demand(this.viewer, "Mutation.withdrawDeclaration", { actorKeys: [before.declaredByKey] });
      refuseDecided(before);
      await this.repository.decide(transaction, before.key, DeclarationState.WITHDRAWN);
      await recordChange(transaction, before, {}, DeclarationState.WITHDRAWN);
      return { declaration: await this.repository.lock(transaction, before.key) };
    });
  }

  private async pending(transaction: AuditedTransaction, id: string): Promise<PartnershipDeclaration> {
    const declaration = await this.lock(transaction, id);
    refuseDecided(declaration);
    return declaration;
  }

  private async lock(transaction: AuditedTransaction, id: string): Promise<PartnershipDeclaration> {
    const key = decodeId("PartnershipDeclaration", id, "input.id");
    const declaration = await this.repository.lock(transaction, key);
    if (declaration === null) throw notFound("input.id", `PartnershipDeclaration "${key}"`);
    return declaration;
  }
}

function refuseDecided(declaration: PartnershipDeclaration): void {
  if (declaration.state === DeclarationState.PENDING) return;
  throw refusal("CLOSED", "input.id", DECLARATION_TEXTS.CLOSED, { declaration });
}

function recordChange(
  transaction: AuditedTransaction,
  { key, state, partners }: PartnershipDeclaration,
  answers: Record<string, DeclarationAnswer>,
  decided: DeclarationState = state,
): Promise<void> {
  const before = Object.fromEntries(partners.map(({ actorKey, answer }) => [actorKey, answer]));
  return transaction.record({
    targetType: "PartnershipDeclaration",
    targetKey: key,
    before: { state, answers: before },
    after: { state: decided, answers: { ...before, ...answers } },
  });
}
