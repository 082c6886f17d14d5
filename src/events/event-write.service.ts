import { randomUUID } from "node:crypto";
import { demand, sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { refusal } from "../graphql/userError";
import type { ReferenceService } from "../references/reference.service";
import { slug } from "../text/slug";
import { localDate } from "../times/zonedTime";
import { aboutEvent } from "./aboutEvent";
import { auditedEvent } from "./auditedEvent";
import { type CheckedEvent, checkedEvent } from "./checkedEvent";
import { checkedProgramme, type Programme } from "./checkedProgramme";
import type { EventChangeService } from "./event-change.service";
import { EventStatus } from "./event.enums";
import type * as inputs from "./event-mutations.input";
import type { EventTiesService } from "./event-ties.service";
import type { EventTies, EventWriteRepository } from "./event-write.repository";
import { mayRelease } from "./mayRelease";
import { stepOf } from "./recordedEvent";
import * as texts from "./refusals";

/** What an edit says, checked. */
interface Said {
  checked: CheckedEvent;
  programme: Programme | null;
  ties: EventTies;
}

/** Says what events are, for those who organise them, moderate their lighthouse, or manage the network; one per request. */
export class EventWriteService {
  constructor(
    private readonly repository: EventWriteRepository,
    private readonly writes: WriteService,
    private readonly changes: EventChangeService,
    private readonly references: ReferenceService,
    private readonly ties: EventTiesService,
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
    return this.changes.run("updateEvent", input, async (transaction, event) => {
      demand(this.viewer, "Mutation.updateEvent", aboutEvent(said.ties));
      this.demandOwnOrganisers(said.ties, event.organiserKeys);
      const isMoved = event.status !== EventStatus.DRAFT && said.ties.lighthouseKey !== event.lighthouseKey;
      if (isMoved && !mayRelease(this.viewer, said.ties))
        throw refusal("NOT_POSSIBLE", "input.event.lighthouseId", texts.MOVED);
      await this.say(transaction, event.key, said, stepOf(event));
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
