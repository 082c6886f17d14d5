import { randomUUID } from "node:crypto";
import type { AuditedTransaction } from "../audit/write.service";
import type { PartnershipService } from "../partnerships/partnership.service";
import type { Partnership } from "../partnerships/partnership.type";
import type { PartnershipNews } from "../partnerships/partnershipNews";
import { nameOfParties, statedProperties } from "../partnerships/partnershipProperties";
import { deriveActors } from "../topics/derive/deriveActors";
import { DeclarationState } from "./declaration.enums";
import type { DeclarationRepository } from "./declaration.repository";
import { partiesOf, type PartnershipDeclaration } from "./declaration.type";

/** Makes partnerships of declarations that everybody has confirmed. */
export class FoundingService {
  constructor(
    private readonly repository: DeclarationRepository,
    private readonly partnerships: PartnershipService,
    private readonly news: PartnershipNews,
    private readonly admit: (privateActivityKey: string) => void,
  ) {}

  /** From now on it counts: on paths, in lists and, unless it is private, in what is derived for everybody. */
  async found(
    transaction: AuditedTransaction,
    declaration: PartnershipDeclaration,
  ): Promise<Partnership | null> {
    const { key: declarationKey, kind, startDate, endDate, isPrivate } = declaration;
    const partyKeys = partiesOf(declaration);
    const parties = await this.repository.lockParties(transaction, partyKeys);
    // A random key: one made of names would tell whoever sees it who is in a private partnership.
    const key = `partnership:${randomUUID()}`;
    const name = declaration.name ?? nameOfParties(parties.map((party) => party.name));
    const properties = statedProperties(key, name);
    await this.repository.createPartnership(transaction, { declarationKey, key, name, ...properties });
    await this.repository.decide(transaction, declarationKey, DeclarationState.CONFIRMED);
    await deriveActors(transaction, partyKeys);
    await transaction.record({
      targetType: "Partnership",
      targetKey: key,
      before: null,
      after: { name, kind, startDate, endDate, isPrivate, actors: partyKeys },
    });
    if (isPrivate) this.admit(key);
    else this.news.publish(transaction, partyKeys);
    await this.news.mailTo(transaction, partyKeys, "PARTNERSHIP_CONFIRMED", { name });
    return this.partnerships.inTransaction(transaction, key);
  }
}
