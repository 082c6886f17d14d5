import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { Topic } from "../topics/topic.type";
import { Requirements } from "./requirements.type";

/** What is read beside the plain values of requirements. */
@Resolver(() => Requirements)
export class RequirementsResolver {
  @FieldResolver(() => [Topic], {
    description:
      "Topics that have to be covered, at most 50 of each source: what was asked and what a call asks.",
  })
  topics(@Root() { topicKeys }: Requirements, @Ctx() { services }: RequestContext): Promise<Topic[]> {
    return services.topics.byKeys(topicKeys);
  }
}
