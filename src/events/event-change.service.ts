import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { aboutEvent } from "./aboutEvent";
import type { EventWriteRepository } from "./event-write.repository";
import type { Event } from "./event.type";
import { recordedEvent } from "./recordedEvent";
import { CHANGED_MEANWHILE } from "./refusals";
import type { EventPlacesService } from "./registrations/event-places.service";

/** The frame of every change of an event that there is already; one per request. */
export class EventChangeService {
  constructor(
    private readonly repository: EventWriteRepository,
    private readonly writes: WriteService,
    private readonly places: EventPlacesService,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Changes an event that the viewer may write, if it still is as they saw it.
   *
   * @param action the mutation, whose right is asked for
   * @throws FORBIDDEN; NOT_FOUND for no such event; Refusal CONFLICT with the present event
   */
  run(
    action: string,
    { eventId, expectedVersion }: { eventId: string; expectedVersion: number },
    work: (transaction: AuditedTransaction, event: Event) => Promise<void>,
  ) {
    const key = decodeId("Event", eventId, "input.eventId");
    return this.writes.run(action, async (transaction) => {
      const before = await this.repository.lock(transaction, key);
      if (!before) throw notFound("input.eventId", `Event "${key}"`);
      demand(this.viewer, `Mutation.${action}`, aboutEvent(before));
      if (before.version !== expectedVersion)
        throw refusal("CONFLICT", "input.expectedVersion", CHANGED_MEANWHILE, { event: before });
      await work(transaction, before);
      const event = await recordedEvent(
        transaction,
        { repository: this.repository, places: this.places },
        before,
      );
      return { event };
    });
  }
}
