import type { FundingCallService } from "../funding-calls/funding-call.service";
import { existing } from "../graphql/existing";
import { decodeId } from "../graphql/nodeId";
import type { ReferenceService } from "../references/reference.service";
import { checkedRequirements } from "./checkedRequirements";
import { mergedRequirements } from "./mergedRequirements";
import type { RequirementsInput } from "./requirements.input";
import type { Requirements } from "./requirements.type";
import { requirementsOfCall } from "./requirementsOfCall";

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
}
