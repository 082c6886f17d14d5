import { randomUUID } from "node:crypto";
import { demand, sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import type { ReferenceService } from "../references/reference.service";
import { slug } from "../text/slug";
import { localDate } from "../times/zonedTime";
import { aboutEvent } from "./aboutEvent";
import { auditedEvent } from "./auditedEvent";
import { type CheckedEvent, checkedEvent } from "./checkedEvent";
import { checkedProgramme, type Programme } from "./checkedProgramme";
import { checkedReason, checkedResults } from "./checkedOutcome";
import { EventStatus } from "./event.enums";
import type * as inputs from "./event-mutations.input";
import type { EventTiesService } from "./event-ties.service";
import type { EventTies, EventWriteRepository } from "./event-write.repository";
import type { Event } from "./event.type";
import type { EventPlacesService } from "./registrations/event-places.service";
import { recordedEvent, stepOf } from "./recordedEvent";
import * as texts from "./refusals";

/** What an edit says, checked. */
interface Said {
  checked: CheckedEvent;
  programme: Programme | null;
  ties: EventTies;
}

/** Writes events, for those who organise them, moderate their lighthouse, or manage the network. */
export class EventWriteService {
  constructor(
    private readonly repository: EventWriteRepository,
    private readonly writes: WriteService,
    private readonly references: ReferenceService,
    private readonly ties: EventTiesService,
    private readonly places: EventPlacesService,
    private readonly viewer: Viewer,
  ) {}

  /** Enters a draft. */
  async create(input: inputs.CreateEventInput) {
    const said = await this.read(input.event);
    demand(this.viewer, "Mutation.createEvent", aboutEvent(said.ties));
    this.demandOwnOrganisers(said.ties, []);
    const { startsAt, timeZone, titleEn } = said.checked;
    const key = `event:${localDate(startsAt, timeZone)}-${slug(titleEn)}-${randomUUID().slice(0, 6)}`;
    return this.writes.run("createEvent", async (transaction) => {
      await this.repository.create(transaction, key);
      await this.say(transaction, key, said, 0);
      const event = (await this.repository.lock(transaction, key))!;
      await transaction.record({
        targetType: "Event",
        targetKey: key,
        before: null,
        after: auditedEvent(event),
      });
      return { event };
    });
  }

  /** Replaces what an event is. */
  async update(input: inputs.UpdateEventInput) {
    const said = await this.read(input.event);
    return this.change("updateEvent", input, async (transaction, event) => {
      demand(this.viewer, "Mutation.updateEvent", aboutEvent(said.ties));
      this.demandOwnOrganisers(said.ties, event.organiserKeys);
      const isMoved = event.status !== EventStatus.DRAFT && said.ties.lighthouseKey !== event.lighthouseKey;
      if (isMoved && !this.mayRelease(said.ties))
        throw refusal("NOT_POSSIBLE", "input.event.lighthouseId", texts.MOVED);
      await this.say(transaction, event.key, said, stepOf(event));
    });
  }

  /** Publishes a draft; of a lighthouse's event only its moderators and managers do. */
  publish(input: inputs.PublishEventInput) {
    return this.change("publishEvent", input, async (transaction, event) => {
      if (event.status !== EventStatus.DRAFT)
        throw refusal("NOT_POSSIBLE", "input.eventId", texts.NO_DRAFT, { event });
      if (!this.mayRelease(event))
        throw refusal("NOT_POSSIBLE", "input.eventId", texts.WAITS_FOR_RELEASE, { event });
      if (!event.isVirtual && event.placeName === null && event.city === null)
        throw refusal("NOT_POSSIBLE", "input.eventId", texts.NOWHERE, { event });
      await this.repository.writeStatus(transaction, event.key, { status: EventStatus.PUBLISHED }, 0);
    });
  }

  /** Cancels an event; its page and its entry in calendars say so. */
  async cancel(input: inputs.CancelEventInput) {
    const reason = checkedReason(input);
    return this.change("cancelEvent", input, async (transaction, event) => {
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
    return this.change("recordEventResults", input, async (transaction, event) => {
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

  private async read(input: inputs.CreateEventInput["event"]): Promise<Said> {
    const checked = checkedEvent(input);
    const programme = checkedProgramme(input.programme);
    const ids = input.programme?.speakers?.flatMap(({ affiliationId }) => affiliationId ?? []);
    await this.references.actors(ids, "input.event.programme.speakers.affiliationId");
    return { checked, programme, ties: await this.ties.read(input) };
  }

  private async say(
    transaction: AuditedTransaction,
    key: string,
    { checked, programme, ties }: Said,
    step: number,
  ) {
    await this.repository.write(transaction, key, checked, ties, step);
    if (programme) await this.repository.writeProgramme(transaction, key, programme);
  }

  /** Changes an event that the viewer may write, if it still is as they saw it. */
  private change(
    action: string,
    { eventId, expectedVersion }: inputs.PublishEventInput,
    work: (transaction: AuditedTransaction, event: Event) => Promise<void>,
  ) {
    const key = decodeId("Event", eventId, "input.eventId");
    return this.writes.run(action, async (transaction) => {
      const before = await this.repository.lock(transaction, key);
      if (!before) throw notFound("input.eventId", `Event "${key}"`);
      demand(this.viewer, `Mutation.${action}`, aboutEvent(before));
      if (before.version !== expectedVersion)
        throw refusal("CONFLICT", "input.expectedVersion", texts.CHANGED_MEANWHILE, { event: before });
      await work(transaction, before);
      const event = await recordedEvent(
        transaction,
        { repository: this.repository, places: this.places },
        before,
      );
      return { event };
    });
  }

  private mayRelease(ties: Pick<EventTies, "organiserKeys" | "lighthouseKey">): boolean {
    const { actorKeys, lighthouseKeys } = aboutEvent(ties);
    return sees(this.viewer, "Mutation.publishEvent", {
      lighthouseKeys,
      actorKeys: lighthouseKeys.length === 0 ? actorKeys : [],
    });
  }

  /** Nobody is made an organiser by others: who neither manages nor moderates names the actors they speak for. */
  private demandOwnOrganisers(ties: EventTies, present: readonly string[]): void {
    const { lighthouseKeys } = aboutEvent(ties);
    if (sees(this.viewer, "Mutation.updateEvent", { lighthouseKeys })) return;
    const isForeign = ties.organiserKeys.some(
      (key) => !this.viewer.speaksFor.has(key) && !present.includes(key),
    );
    if (isForeign) throw refusal("NOT_POSSIBLE", "input.event.organiserIds", texts.FOREIGN_ORGANISER);
  }
}
