import type { AuditedTransaction } from "../audit/write.service";
import { NOTHING_KEPT } from "../projection/networkChange";
import type { ContactField } from "./contact.enums";
import type { ToldContact } from "./contact.repository";

/**
 * Raises the network revision and tells subscribers, if what everybody sees of a contact person may have changed; of a
 * hidden one nothing is told, as the news would tell that there is one.
 */
export function tellOfPublicChange(
  transaction: AuditedTransaction,
  actorKey: string | null,
  before: readonly ContactField[],
  after: readonly ContactField[],
): void {
  if (actorKey === null || before.length + after.length === 0) return;
  transaction.changesNetwork(NOTHING_KEPT);
  transaction.announce({ channel: "actorChanged", key: actorKey });
}

/** What the record of writes tells of a contact person: nothing but what they agreed to. */
export function told({ publicFields }: ToldContact, consentVersion: string | null) {
  return { publicFields, consentVersion };
}
