import type { WriteService } from "../../audit/write.service";
import { decodeId, encodeId } from "../../graphql/nodeId";
import { refusal } from "../../graphql/userError";
import { hashOfCode } from "../../secrets/secretCode";
import type { EventPlacesService } from "./event-places.service";
import type { CancelEventRegistrationInput } from "./event-registration.input";
import type { EventRegistrationRepository } from "./event-registration.repository";
import type { EventRegistrationService } from "./event-registration.service";
import type { EventRegistration } from "./event-registration.type";
import { missingRegistration } from "./missingRegistration";
import { ONE_OF } from "./refusals";

/** Cancels registrations, by their owners or whoever has the code; one per request. */
export class EventRegistrationCancellationService {
  constructor(
    private readonly repository: EventRegistrationRepository,
    private readonly writes: WriteService,
    private readonly registrations: EventRegistrationService,
    private readonly places: EventPlacesService,
  ) {}

  /** Removes a registration; the first of the waiting list moves up. @throws NOT_FOUND as if it did not exist */
  async cancel(input: CancelEventRegistrationInput) {
    const found = await this.toCancel(input);
    return this.writes.run("cancelEventRegistration", async (transaction) => {
      const event = await this.repository.lockEvent(transaction, found.eventKey);
      const before = (await this.repository.current(transaction, found.key)) ?? missingRegistration("input");
      await this.repository.remove(transaction, before.key);
      await transaction.record({
        targetType: "EventRegistration",
        targetKey: before.key,
        before: { state: before.state, event: before.eventKey },
        after: null,
      });
      if (event) await this.places.moveUp(transaction, event);
      return { cancelledRegistrationId: encodeId("EventRegistration", before.key) };
    });
  }

  private async toCancel({
    registrationId,
    token,
  }: CancelEventRegistrationInput): Promise<EventRegistration> {
    if (Boolean(registrationId) === Boolean(token)) throw refusal("INVALID", "input", ONE_OF);
    if (token)
      return (await this.repository.byTokenHash(hashOfCode(token))) ?? missingRegistration("input.token");
    const key = decodeId("EventRegistration", registrationId!, "input.registrationId");
    return (await this.registrations.byKey(key)) ?? missingRegistration("input.registrationId");
  }
}
