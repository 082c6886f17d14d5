import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { AnnouncementChannel } from "../announcements/announcement.type";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { payload } from "../graphql/payload";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { ProjectGroup } from "../project-groups/project-group.type";
import { Topic } from "../topics/topic.type";
import { PublicationStatus } from "./publication.enums";
import { PublicationFilter, publicationFilterParams } from "./publication.filter";
import { PublicationInput } from "./publication.input";
import { NEWEST_PUBLICATIONS } from "./publication.orders";
import { Publication, PublicationConnection, PublicationPayload } from "./publication.type";

const ID_ARGUMENT = { description: "Which publication: its id." };
const VERSION_ARGUMENT = {
  description: "Version that the change was made on; another present one is answered CONFLICT.",
};

/** Publications: papers, recommendations, news, newsletters. */
@Resolver(() => Publication)
export class PublicationResolver {
  @Query(() => Publication, {
    nullable: true,
    description: "The publication with that key; null when there is none that the asker may see.",
  })
  publication(
    @Arg("key", () => String, { description: "The key, whole, as `key` gives it." }) key: string,
    @Ctx() { services }: RequestContext,
  ): Promise<Publication | null> {
    return services.publications.byKey(key);
  }

  @Query(() => PublicationConnection, {
    description:
      "All publications that match and that the asker may see, newest first; drafts before all others.",
  })
  publications(
    @Args() page: PageArguments,
    @Arg("filter", () => PublicationFilter, { nullable: true, description: "What the entries have to meet." })
    filter: PublicationFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.publications.list(
      readPage(page, info, { order: NEWEST_PUBLICATIONS }),
      publicationFilterParams(filter),
    );
  }

  @Mutation(() => PublicationPayload, { description: "Creates the draft of a publication." })
  createPublication(
    @Arg("input", () => PublicationInput, { description: "What it says." }) input: PublicationInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.publications.create(input));
  }

  @Mutation(() => PublicationPayload, { description: "Replaces what a publication says." })
  updatePublication(
    @Arg("id", () => ID, ID_ARGUMENT) id: string,
    @Arg("expectedVersion", () => Int, VERSION_ARGUMENT) expectedVersion: number,
    @Arg("input", () => PublicationInput, { description: "What it says from now on, whole." })
    input: PublicationInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.publications.update(id, expectedVersion, input));
  }

  @Mutation(() => PublicationPayload, { description: "Lets a draft, or a withdrawn publication, come out." })
  publishPublication(
    @Arg("id", () => ID, ID_ARGUMENT) id: string,
    @Arg("expectedVersion", () => Int, VERSION_ARGUMENT) expectedVersion: number,
    @Ctx() { services }: RequestContext,
  ) {
    const { PUBLISHED } = PublicationStatus;
    return payload(() =>
      services.publications.setStatus("publishPublication", id, expectedVersion, PUBLISHED),
    );
  }

  @Mutation(() => PublicationPayload, {
    description: "Takes a publication back: its title stays, its text does not.",
  })
  withdrawPublication(
    @Arg("id", () => ID, ID_ARGUMENT) id: string,
    @Arg("expectedVersion", () => Int, VERSION_ARGUMENT) expectedVersion: number,
    @Ctx() { services }: RequestContext,
  ) {
    const { WITHDRAWN } = PublicationStatus;
    return payload(() =>
      services.publications.setStatus("withdrawPublication", id, expectedVersion, WITHDRAWN),
    );
  }

  @FieldResolver(() => String, { description: "Title." })
  title(
    @Root() { titleDe: de, titleEn: en }: Publication,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, { nullable: true, description: "Summary; null if there is none." })
  summary(
    @Root() { summaryDe: de, summaryEn: en }: Publication,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, { nullable: true, description: "Plain text; null where it is only at `url`." })
  text(
    @Root() { textDe: de, textEn: en }: Publication,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => [Actor], { description: "The actors that wrote it, by name; at most 50." })
  authors(@Root() { authorKeys }: Publication, @Ctx() { services }: RequestContext): Promise<Actor[]> {
    return services.actors.byKeys(authorKeys);
  }

  @FieldResolver(() => [Topic], { description: "What it is about, by label; at most 50." })
  topics(@Root() { topicKeys }: Publication, @Ctx() { services }: RequestContext): Promise<Topic[]> {
    return services.topics.byKeys(topicKeys);
  }

  @FieldResolver(() => Lighthouse, {
    nullable: true,
    description: "The lighthouse that it belongs to; null if none.",
  })
  async lighthouse(
    @Root() { lighthouseKey }: Publication,
    @Ctx() { services }: RequestContext,
  ): Promise<Lighthouse | null> {
    return lighthouseKey === null ? null : services.lighthouses.byKey(lighthouseKey);
  }

  @FieldResolver(() => ProjectGroup, {
    nullable: true,
    description: "The project group that it belongs to; null if none.",
  })
  async projectGroup(
    @Root() { projectGroupKey }: Publication,
    @Ctx() { services }: RequestContext,
  ): Promise<ProjectGroup | null> {
    return projectGroupKey === null ? null : services.projectGroups.byKey(projectGroupKey);
  }

  @FieldResolver(() => String, {
    description:
      "Announcement in plain text, to copy: facts that are entered here alone, shortened at word ends with …, the link last.",
  })
  announcement(
    @Root() publication: Publication,
    @Arg("channel", () => AnnouncementChannel, { description: "Where it is to stand." })
    channel: AnnouncementChannel,
    @Args() { lang }: LanguageArgument,
    @Ctx() { services, language }: RequestContext,
  ): Promise<string> {
    return services.publicationAnnouncements.of(publication, channel, lang ?? language);
  }
}
