import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import * as inputs from "./event-mutations.input";
import * as payloads from "./event.payloads";

/** What is written about events. */
@Resolver()
export class EventMutationsResolver {
  @Mutation(() => payloads.CreateEventPayload, {
    description:
      "Enters an event as a draft: for those who speak for its organiser, its lighthouse's moderators, managers.",
  })
  createEvent(
    @Arg("input", () => inputs.CreateEventInput, { description: "The event." })
    input: inputs.CreateEventInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.eventWrites.create(input));
  }

  @Mutation(() => payloads.UpdateEventPayload, { description: "Replaces what an event is." })
  updateEvent(
    @Arg("input", () => inputs.UpdateEventInput, { description: "The edit." }) input: inputs.UpdateEventInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.eventWrites.update(input));
  }

  @Mutation(() => payloads.PublishEventPayload, {
    description:
      "Publishes a draft that has a place or is virtual. Where it belongs to a lighthouse, that is for its moderators and managers.",
  })
  publishEvent(
    @Arg("input", () => inputs.PublishEventInput, { description: "The draft." })
    input: inputs.PublishEventInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.eventSteps.publish(input));
  }

  @Mutation(() => payloads.CancelEventPayload, { description: "Cancels an event, for good." })
  cancelEvent(
    @Arg("input", () => inputs.CancelEventInput, { description: "Which one, and why." })
    input: inputs.CancelEventInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.eventSteps.cancel(input));
  }

  @Mutation(() => payloads.RecordEventResultsPayload, {
    description: "Records what came of an event that has started, and who attended.",
  })
  recordEventResults(
    @Arg("input", () => inputs.RecordEventResultsInput, { description: "The results." })
    input: inputs.RecordEventResultsInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.eventSteps.recordResults(input));
  }
}
