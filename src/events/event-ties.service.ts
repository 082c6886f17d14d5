import type { FundingCallService } from "../funding-calls/funding-call.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import type { ProjectGroupService } from "../project-groups/project-group.service";
import type { ReferenceService } from "../references/reference.service";
import type { EventTies } from "./event-write.repository";
import type { EventInput } from "./event.input";

/** Reads what an event is to be tied to. */
export class EventTiesService {
  constructor(
    private readonly references: ReferenceService,
    private readonly projectGroups: ProjectGroupService,
    private readonly fundingCalls: FundingCallService,
  ) {}

  /** @throws NOT_FOUND or BAD_USER_INPUT naming the argument; Refusal where the parts do not go together */
  async read(input: EventInput): Promise<EventTies> {
    const at = (field: keyof EventInput) => `input.event.${field}`;
    const organiserKeys = await this.references.actors(input.organiserIds, at("organiserIds"));
    if (organiserKeys.length === 0) throw refusal("INVALID", at("organiserIds"), NOBODY);
    const projectGroupKey = await this.references.projectGroup(input.projectGroupId, at("projectGroupId"));
    const named = await this.references.lighthouse(input.lighthouseId, at("lighthouseId"));
    const group = projectGroupKey === null ? null : await this.projectGroups.byKey(projectGroupKey);
    const home = group?.lighthouseKey ?? null;
    if (named !== null && home !== null && named !== home)
      throw refusal("INVALID", at("projectGroupId"), OTHER_LIGHTHOUSE);
    return {
      organiserKeys,
      projectGroupKey,
      lighthouseKey: named ?? home,
      fundingCallKey: await this.fundingCall(input.fundingCallId, at("fundingCallId")),
      topicKeys: await this.references.topics(input.topicIds, at("topicIds")),
      boothKeys: await this.references.actors(input.boothActorIds, at("boothActorIds")),
    };
  }

  private async fundingCall(id: string | null | undefined, argument: string): Promise<string | null> {
    if (!id) return null;
    const key = decodeId("FundingCall", id, argument);
    if (await this.fundingCalls.byKey(key)) return key;
    throw notFound(argument, `FundingCall "${key}"`);
  }
}

const NOBODY = { de: "Mindestens einen Veranstalter angeben.", en: "Name at least one organiser." };

const OTHER_LIGHTHOUSE = {
  de: "Die Projektgruppe gehört zu einem anderen Leuchtturm.",
  en: "The project group belongs to another lighthouse.",
};
