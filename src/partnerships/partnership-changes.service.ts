import { changedFields } from "../audit/changedFields";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type {
  LockedPartnership,
  PartnershipChangesRepository,
  PartnershipFields,
} from "./partnership-changes.repository";
import {
  allParties,
  type PartnershipPlan,
  type PartnershipWrites,
  presentParties,
} from "./partnership-writes.service";
import { PartnershipChange } from "./partnership.enums";
import type {
  CorrectPartnershipInput,
  EndPartnershipInput,
  LeavePartnershipInput,
} from "./partnership.inputs";
import { CORRECTION } from "./partnership.schema";
import { PARTNERSHIP_TEXTS } from "./partnership.texts";
import type { PartnershipNews } from "./partnershipNews";

/** Ends, leaves and corrects partnerships. */
export class PartnershipChangesService {
  constructor(
    private readonly repository: PartnershipChangesRepository,
    private readonly writes: PartnershipWrites,
    private readonly news: PartnershipNews,
  ) {}

  /** Any side ends it. */
  end({ endDate, ...target }: EndPartnershipInput) {
    return this.writes.run(
      { action: "endPartnership", concerned: presentParties, ...target },
      (locked) => {
        const { name, kind, startDate, endDate: present } = locked.partnership;
        if (present !== null && present <= endDate)
          throw refusal("CLOSED", "input.endDate", PARTNERSHIP_TEXTS.ENDED);
        refuseBefore(startDate, endDate, "input.endDate");
        return this.planFields(locked, PartnershipChange.ENDED, { name, kind, startDate, endDate });
      },
      (transaction, locked) =>
        this.news.mailTo(transaction, allParties(locked), "PARTNERSHIP_ENDED", {
          name: locked.partnership.name,
          endDate,
        }),
    );
  }

  /** One of three or more leaves; the others stay in it. */
  leave({ actorId, until, ...target }: LeavePartnershipInput) {
    const actorKey = decodeId("Actor", actorId, "input.actorId");
    return this.writes.run(
      { action: "leavePartnership", concerned: () => [actorKey], ...target },
      (locked): PartnershipPlan => {
        const { key, startDate, endDate, isPrivate } = locked.partnership;
        const party = locked.parties.find((each) => each.actorKey === actorKey);
        if (!party) throw refusal("INVALID", "input.actorId", PARTNERSHIP_TEXTS.NOT_IN_IT);
        if (party.until !== null) throw refusal("CLOSED", "input.actorId", PARTNERSHIP_TEXTS.LEFT);
        if (presentParties(locked).length < 3) throw refusal("NOT_POSSIBLE", "", PARTNERSHIP_TEXTS.LAST_TWO);
        refuseBefore(party.since ?? startDate, until, "input.until");
        if (endDate !== null && until > endDate)
          throw refusal("INVALID", "input.until", PARTNERSHIP_TEXTS.AFTER_END);
        return {
          change: PartnershipChange.LEFT,
          before: { [actorKey]: null },
          after: { [actorKey]: until },
          apply: (transaction) => this.repository.writeDeparture(transaction, key, actorKey, until),
          isPublic: !isPrivate,
        };
      },
    );
  }

  /** Any side corrects what it says; what it said before is kept. */
  async correct({ id, expectedVersion, ...given }: CorrectPartnershipInput) {
    const { name } = validated(CORRECTION, given, "input");
    const target = { action: "correctPartnership", concerned: presentParties, id, expectedVersion };
    return this.writes.run(target, (locked) => {
      const present = locked.partnership;
      if (given.endDate && present.endDate === null)
        throw refusal("NOT_POSSIBLE", "input.endDate", PARTNERSHIP_TEXTS.RUNNING);
      const startDate = given.startDate ?? present.startDate;
      const endDate = given.endDate ?? present.endDate;
      refuseBefore(startDate, endDate, given.endDate ? "input.endDate" : "input.startDate");
      const fields = { name: name ?? present.name, kind: given.kind ?? present.kind, startDate, endDate };
      return this.planFields(locked, PartnershipChange.CORRECTED, fields);
    });
  }

  private planFields(
    { partnership, fieldSources }: LockedPartnership,
    change: PartnershipChange,
    fields: PartnershipFields,
  ): PartnershipPlan {
    const changed = changedFields({ ...partnership }, { ...fields });
    if (changed === null) throw refusal("INVALID", "input", PARTNERSHIP_TEXTS.NOTHING);
    return {
      ...changed,
      change,
      apply: (transaction) => this.repository.writeFields(transaction, partnership.key, fields, fieldSources),
      isPublic: !partnership.isPrivate,
    };
  }
}

function refuseBefore(start: string | null, day: string | null, path: string): void {
  if (start !== null && day !== null && day < start)
    throw refusal("INVALID", path, PARTNERSHIP_TEXTS.BEFORE_START);
}
