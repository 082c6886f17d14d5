import type { WriteService } from "../../audit/write.service";
import { refusal } from "../../graphql/userError";
import { hashOfCode } from "../../secrets/secretCode";
import { isRegistrationOpen } from "../isRegistrationOpen";
import type { EventPlacesService } from "./event-places.service";
import type { EventRegistrationRepository } from "./event-registration.repository";
import { EventRegistrationState } from "./event-registration.type";
import { HOURS_TO_CONFIRM } from "./hoursToConfirm";
import { missingRegistration } from "./missingRegistration";
import { CLOSED, CONFIRMED } from "./refusals";

/** Confirms registrations by the code that was sent to their address; one per request. */
export class EventRegistrationConfirmationService {
  constructor(
    private readonly repository: EventRegistrationRepository,
    private readonly writes: WriteService,
    private readonly places: EventPlacesService,
  ) {}

  /** Confirms the address of a registration, which gets its place in the queue. @throws NOT_FOUND for an unknown code */
  async confirm(token: string) {
    const found = (await this.repository.byTokenHash(hashOfCode(token))) ?? missingRegistration("token");
    return this.writes.run("confirmEventRegistration", async (transaction) => {
      const event =
        (await this.repository.lockEvent(transaction, found.eventKey)) ?? missingRegistration("token");
      const before = (await this.repository.current(transaction, found.key)) ?? missingRegistration("token");
      if (before.state !== EventRegistrationState.UNCONFIRMED)
        throw refusal("TAKEN", "token", CONFIRMED, { registration: before });
      const age = Date.now() - Date.parse(before.createdAt);
      if (age > HOURS_TO_CONFIRM * 3_600_000 || !isRegistrationOpen(event))
        throw refusal("CLOSED", "token", CLOSED);
      return { registration: await this.places.enter(transaction, event, before.key, token) };
    });
  }
}
