import type { AuditedTransaction } from "../../audit/write.service";
import type { Language } from "../../graphql/language";
import type { EventRegistrationRepository, NewEventRegistration } from "./event-registration.repository";

/** What somebody registers with, checked; all but by what they are known. */
export type GivenRegistration = Pick<NewEventRegistration, "key" | "eventKey" | "actorKey"> & {
  texts: { name: string; needs: string | null; language: Language };
};

/** Stores a registration, which has no place in the queue yet, and records it. */
export async function storeRegistration(
  transaction: AuditedTransaction,
  repository: EventRegistrationRepository,
  given: NewEventRegistration,
): Promise<void> {
  const { key, state, eventKey } = await repository.create(transaction, given);
  await transaction.record({
    targetType: "EventRegistration",
    targetKey: key,
    before: null,
    after: { state, event: eventKey },
  });
}
