import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import { CreateServiceInput, EndServiceInput, UpdateServiceInput } from "./offering.input";
import { CreateServicePayload, EndServicePayload, UpdateServicePayload } from "./offering.payload";

/** Changes of what actors offer and seek. */
@Resolver()
export class OfferingWritesResolver {
  @Mutation(() => CreateServicePayload, { description: "Enters what an actor offers or seeks." })
  createService(
    @Arg("input", () => CreateServiceInput, { description: "Whose it is and what it is." })
    input: CreateServiceInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.offeringWrites.create(input));
  }

  @Mutation(() => UpdateServicePayload, { description: "Changes fields of what an actor offers or seeks." })
  updateService(
    @Arg("input", () => UpdateServiceInput, { description: "The service and what to change." })
    input: UpdateServiceInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.offeringWrites.update(input));
  }

  @Mutation(() => EndServicePayload, {
    description: "Ends what an actor offers or seeks, today: nobody finds it any more, its history stays.",
  })
  endService(
    @Arg("input", () => EndServiceInput, { description: "The service." })
    input: EndServiceInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.offeringWrites.end(input));
  }
}
