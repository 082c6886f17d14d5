import { type ClassType, Field, ObjectType } from "type-graphql";
import { MutationPayload } from "../graphql/payload.type";
import { Offering } from "./offering.type";

/** The class of the payload `name`, which shows the service. */
function servicePayload(name: string, description: string): ClassType<MutationPayload> {
  @ObjectType(name, { implements: MutationPayload, description, simpleResolvers: true })
  class ServicePayload extends MutationPayload {
    @Field(() => Offering, {
      nullable: true,
      description:
        "The service as it is now; in a CONFLICT as somebody else left it; null for other reasons.",
    })
    service!: Offering | null;
  }
  return ServicePayload;
}

export const CreateServicePayload = servicePayload(
  "CreateServicePayload",
  "What creating a service answers.",
);
export const UpdateServicePayload = servicePayload(
  "UpdateServicePayload",
  "What changing a service answers.",
);
export const EndServicePayload = servicePayload("EndServicePayload", "What ending a service answers.");
