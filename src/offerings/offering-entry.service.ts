import type { AuditedTransaction } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { CURATED, curateFields } from "../import/curateFields";
import { assertWhole } from "./assertWhole";
import { ContactRoute, type ServiceDirection } from "./offering.enums";
import type { OfferingRepository } from "./offering.repository";
import type { Offering } from "./offering.type";
import { announceProvider, writeTopics } from "./offeringSteps";
import type { ServiceStatement } from "./readService";
import { toOffering } from "./toOffering";

/** Enters what actors offer and seek, inside writes that have asked for the right; one per request. */
export class OfferingEntryService {
  constructor(private readonly repository: OfferingRepository) {}

  /**
   * Enters a service, and records it.
   *
   * @param key new, as "service:<uuid>"
   * @throws NOT_FOUND for an unknown actor or topic; Refusal INVALID
   */
  async enter(
    transaction: AuditedTransaction,
    { key, providerKey, direction }: { key: string; providerKey: string; direction: ServiceDirection },
    { fields, topicKeys }: ServiceStatement,
    path: string,
  ): Promise<Offering> {
    const whole = { contactRoute: ContactRoute.MESSAGE, ...fields, direction };
    assertWhole(whole, path);
    if (!(await this.repository.create(transaction, key, providerKey, CURATED)))
      throw notFound(`${path}.providerId`, "The actor");
    await writeTopics(transaction, this.repository, key, topicKeys ?? [], path);
    const changes = curateFields("service", { key, fieldSources: ["topics=curated"] }, whole) ?? {};
    const service = await this.repository.write(transaction, key, changes);
    const after = { ...whole, provider: providerKey, topics: topicKeys ?? [] };
    await transaction.record({ targetType: "Service", targetKey: key, before: null, after });
    announceProvider(transaction, providerKey);
    return toOffering(service);
  }
}
