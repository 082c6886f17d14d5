import type { FundingCallService } from "../funding-calls/funding-call.service";
import { existing } from "../graphql/existing";
import { decodeId } from "../graphql/nodeId";
import type { ReferenceService } from "../references/reference.service";
import { checkedRequirements } from "./checkedRequirements";
import { OF_CONSORTIUM } from "./contradictionTexts";
import { mergedRequirements } from "./mergedRequirements";
import type { RequirementsInput } from "./requirements.input";
import type { Requirements } from "./requirements.type";
import { requirementsOfCall } from "./requirementsOfCall";

/** What the input of a question says of requirements, under these names. */
export interface AskedRequirements {
  readonly requirements?: RequirementsInput | null;
  readonly callId?: string | null;
}

/** What a saved consortium says of requirements. */
export interface SavedRequirements {
  readonly requirements: Requirements;
  readonly fundingCallKey: string | null;
}

/** Reads what a consortium needs from inputs and calls; one per request. */
export class RequirementsService {
  constructor(
    private readonly references: ReferenceService,
    private readonly fundingCalls: FundingCallService,
  ) {}

  /**
   * What an input asks, checked, its topics too.
   *
   * @param path the argument that holds it, as "input.requirements"
   * @throws Refusal for values that are not usable, BAD_USER_INPUT for an id of another type, NOT_FOUND for a topic that is none
   */
  async checked(input: RequirementsInput | null | undefined, path: string): Promise<Requirements> {
    const requirements = checkedRequirements(input, path);
    await this.references.topics(input?.topicIds, `${path}.topicIds`);
    return requirements;
  }

  /**
   * What an input asks, and what a call asks where one is given: the stricter of both (see mergedRequirements).
   *
   * @param callId id of a FundingCall that the asker may see
   * @throws as `checked`, Refusal also where both contradict each other, NOT_FOUND for a call that is none
   */
  async withCall(
    input: RequirementsInput | null | undefined,
    path: string,
    callId: string | null | undefined,
    callPath: string,
  ): Promise<Requirements> {
    const given = await this.checked(input, path);
    if (callId === null || callId === undefined) return given;
    const key = decodeId("FundingCall", callId, callPath);
    const call = await existing(this.fundingCalls.byKey(key), callPath, `FundingCall "${key}"`);
    return mergedRequirements(requirementsOfCall(call), given, path);
  }

  /**
   * What a question in an argument `input` asks: its requirements, its call's, and those of the saved consortium that it is
   * about with the call's as that is now: the strictest of all. A call that the asker may not see any more adds nothing.
   *
   * @throws as `withCall`, Refusal also where they contradict each other
   */
  async asked(input: AskedRequirements, saved: SavedRequirements | null): Promise<Requirements> {
    const { requirements, callId } = input;
    const given = await this.withCall(requirements, "input.requirements", callId, "input.callId");
    if (saved === null) return given;
    const call = saved.fundingCallKey === null ? null : await this.fundingCalls.byKey(saved.fundingCallKey);
    const needed =
      call === null
        ? saved.requirements
        : mergedRequirements(requirementsOfCall(call), saved.requirements, "input.consortiumId");
    const argument = requirements ? "input.requirements" : "input.callId";
    return mergedRequirements(needed, given, argument, OF_CONSORTIUM);
  }
}
