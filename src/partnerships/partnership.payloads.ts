import { type ClassType, Field, ObjectType } from "type-graphql";
import { MutationPayload } from "../graphql/payload.type";
import { Partnership } from "./partnership.type";

function payloadType(
  name: string,
  does: string,
): ClassType<MutationPayload & { partnership: Partnership | null }> {
  @ObjectType(name, { implements: MutationPayload, description: `What ${does} answers.` })
  class Payload extends MutationPayload {
    @Field(() => Partnership, {
      nullable: true,
      description: "The partnership as it is now; with the error CONFLICT, as somebody else left it.",
    })
    partnership!: Partnership | null;
  }
  return Payload;
}

export const EndPartnershipPayload = payloadType("EndPartnershipPayload", "ending a partnership");
export const LeavePartnershipPayload = payloadType("LeavePartnershipPayload", "leaving a partnership");
export const CorrectPartnershipPayload = payloadType("CorrectPartnershipPayload", "correcting a partnership");
export const SetPartnershipVisibilityPayload = payloadType(
  "SetPartnershipVisibilityPayload",
  "deciding who sees a partnership",
);
