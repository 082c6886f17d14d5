import type { Viewer } from "../access/viewer.type";
import { refusal } from "../graphql/userError";
import type { ReferenceService } from "../references/reference.service";
import { checkedReason, checkedResults } from "./checkedOutcome";
import type { EventChangeService } from "./event-change.service";
import { EventStatus } from "./event.enums";
import type * as inputs from "./event-mutations.input";
import type { EventWriteRepository } from "./event-write.repository";
import { mayRelease } from "./mayRelease";
import { stepOf } from "./recordedEvent";
import * as texts from "./refusals";
import type { EventPlacesService } from "./registrations/event-places.service";

/** Takes events through their life: published, cancelled, over with results; one per request. */
export class EventStepService {
  constructor(
    private readonly repository: EventWriteRepository,
    private readonly changes: EventChangeService,
    private readonly references: ReferenceService,
    private readonly places: EventPlacesService,
    private readonly viewer: Viewer,
  ) {}

  /** Publishes a draft; of a lighthouse's event only its moderators and managers do. */
  publish(input: inputs.PublishEventInput) {
    return this.changes.run("publishEvent", input, async (transaction, event) => {
      if (event.status !== EventStatus.DRAFT)
        throw refusal("NOT_POSSIBLE", "input.eventId", texts.NO_DRAFT, { event });
      if (!mayRelease(this.viewer, event))
        throw refusal("NOT_POSSIBLE", "input.eventId", texts.WAITS_FOR_RELEASE, { event });
      if (!event.isVirtual && event.placeName === null && event.city === null)
        throw refusal("NOT_POSSIBLE", "input.eventId", texts.NOWHERE, { event });
      await this.repository.writeStatus(transaction, event.key, { status: EventStatus.PUBLISHED }, 0);
    });
  }

  /** Cancels an event; its page and its entry in calendars say so. */
  async cancel(input: inputs.CancelEventInput) {
    const reason = checkedReason(input);
    return this.changes.run("cancelEvent", input, async (transaction, event) => {
      if (event.status === EventStatus.CANCELLED)
        throw refusal("NOT_POSSIBLE", "input.eventId", texts.CANCELLED, { event });
      await this.repository.writeStatus(
        transaction,
        event.key,
        { status: EventStatus.CANCELLED, ...reason },
        1,
      );
      await this.places.tellCancelled(transaction, { ...event, ...reason });
    });
  }

  /** Records what came of an event. */
  async recordResults(input: inputs.RecordEventResultsInput) {
    const { attendingIds, ...results } = checkedResults(input);
    const attendingKeys = await this.references.actors(attendingIds, "input.attendingActors");
    return this.changes.run("recordEventResults", input, async (transaction, event) => {
      if (event.startsAt > new Date().toISOString())
        throw refusal("NOT_POSSIBLE", "input.eventId", texts.NOT_YET, { event });
      await this.repository.writeResults(
        transaction,
        event.key,
        { ...results, attendingKeys },
        stepOf(event),
      );
    });
  }
}
