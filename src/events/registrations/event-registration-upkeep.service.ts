import type { WriteService } from "../../audit/write.service";
import { countRemoved, NothingLeft } from "../../upkeep/nothingLeft";
import type { EventPlacesService } from "./event-places.service";
import type { EventRegistrationRepository } from "./event-registration.repository";
import { HOURS_TO_CONFIRM } from "./hoursToConfirm";

/** Looks after registrations from time to time: removes what is kept no longer, and gives places that became free. */
export class EventRegistrationUpkeepService {
  constructor(
    private readonly repository: EventRegistrationRepository,
    private readonly writes: WriteService,
    private readonly places: EventPlacesService,
    private readonly keptDays: number,
  ) {}

  /** Removes unconfirmed registrations and those of events that are long over. @returns how many, at most `limit` */
  removeExpired(limit: number): Promise<number> {
    const limits = { hours: HOURS_TO_CONFIRM, days: this.keptDays, limit };
    return countRemoved(
      this.writes.run("remove expired event registrations", async (transaction) => {
        const keys = await this.repository.removeExpired(transaction, limits);
        if (keys.length === 0) throw new NothingLeft();
        for (const targetKey of keys) {
          const before = { isExpired: true };
          await transaction.record({ targetType: "EventRegistration", targetKey, before, after: null });
        }
        return { removed: keys.length };
      }),
    );
  }

  /** Gives places that an erasure left free. @returns at how many events, at most `limit` */
  async fillPlaces(limit: number): Promise<number> {
    let filled = 0;
    for (const key of await this.repository.toFill(limit)) filled += await this.fill(key);
    return filled;
  }

  private fill(eventKey: string): Promise<number> {
    return countRemoved(
      this.writes.run("fill places of an event", async (transaction) => {
        const event = await this.repository.lockEvent(transaction, eventKey);
        if (!event || (await this.places.moveUp(transaction, event)) === 0) throw new NothingLeft();
        return { removed: 1 };
      }),
    );
  }
}
