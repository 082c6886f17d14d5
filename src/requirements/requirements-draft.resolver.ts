import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { costBeside } from "../graphql/cost";
import { Language } from "../graphql/language";
import { Topic } from "../topics/topic.type";
import { RequirementFinding, RequirementsDraft } from "./requirements-draft.type";

/** Reading a long text takes about as long as fetching so many objects. */
const READING_COST = 200;

/** From a call's text to requirements. */
@Resolver(() => RequirementFinding)
export class RequirementsDraftResolver {
  @Query(() => RequirementsDraft, {
    description:
      "What a call's text asks of a consortium, read by rules: topics by the thesaurus' labels, kinds of partners, numbers, stages, countries.",
    complexity: costBeside(READING_COST),
  })
  deriveRequirements(
    @Arg("text", () => String, {
      description: "The call's text, German or English, at most 20,000 characters.",
    })
    text: string,
    @Arg("language", () => Language, {
      nullable: true,
      description: "The text's language; left out, it is found out.",
    })
    language: Language | null,
    @Ctx() { services }: RequestContext,
  ) {
    return services.requirementsDrafts.derive(text, language ?? null);
  }

  @FieldResolver(() => Topic, { nullable: true, description: "The topic, for TOPIC." })
  async topic(
    @Root() { topicKey }: RequirementFinding,
    @Ctx() { services }: RequestContext,
  ): Promise<Topic | null> {
    return topicKey === null ? null : services.topics.byKey(topicKey);
  }
}
