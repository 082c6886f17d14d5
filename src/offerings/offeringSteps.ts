import type { AuditedTransaction } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { CURATED } from "../import/curateFields";
import { NOTHING_KEPT } from "../projection/networkChange";
import type { OfferingRepository } from "./offering.repository";

// The steps that entering a service and changing it share.

/**
 * Makes these topics those of a service.
 *
 * @param path of its fields in the arguments
 * @throws NOT_FOUND for an unknown topic
 */
export async function writeTopics(
  transaction: AuditedTransaction,
  repository: OfferingRepository,
  key: string,
  topicKeys: readonly string[],
  path: string,
): Promise<void> {
  const written = await repository.writeTopics(transaction, key, topicKeys, CURATED);
  if (written < topicKeys.length) throw notFound(`${path}.topicIds`, "A topic of this list");
}

/** Tells that what an actor offers or seeks has changed. */
export function announceProvider(transaction: AuditedTransaction, providerKey: string): void {
  transaction.changesNetwork(NOTHING_KEPT);
  transaction.announce({ channel: "actorChanged", key: providerKey });
}
