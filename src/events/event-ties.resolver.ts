import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AnnouncementChannel } from "../announcements/announcement.type";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { FundingCall } from "../funding-calls/funding-call.type";
import { LanguageArgument } from "../graphql/languageArgument";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { ProjectGroup } from "../project-groups/project-group.type";
import { Topic } from "../topics/topic.type";
import { AgendaEntry, EventPlace, EventSeries, Speaker } from "./event-parts.type";
import { Event } from "./event.type";
import { placeOf, seriesOf } from "./partsOf";

/** What an event is tied to. */
@Resolver(() => Event)
export class EventTiesResolver {
  @FieldResolver(() => EventPlace, {
    nullable: true,
    description: "Where it takes place; null if nothing is known, or if it is online alone.",
  })
  place(@Root() event: Event): EventPlace | null {
    return placeOf(event);
  }

  @FieldResolver(() => EventSeries, { nullable: true, description: "The series it is one of; null if none." })
  series(@Root() event: Event): EventSeries | null {
    return seriesOf(event);
  }

  @FieldResolver(() => Lighthouse, {
    nullable: true,
    description: "The lighthouse it belongs to; null if none.",
  })
  lighthouse(@Root() { lighthouseKey }: Event, @Ctx() { services }: RequestContext) {
    return lighthouseKey && services.lighthouses.byKey(lighthouseKey);
  }

  @FieldResolver(() => ProjectGroup, {
    nullable: true,
    description: "The project group it belongs to; null if none.",
  })
  projectGroup(@Root() { projectGroupKey }: Event, @Ctx() { services }: RequestContext) {
    return projectGroupKey && services.projectGroups.byKey(projectGroupKey);
  }

  @FieldResolver(() => FundingCall, {
    nullable: true,
    description: "The funding call that it informs about; null if none that the asker may see.",
  })
  fundingCall(@Root() { fundingCallKey }: Event, @Ctx() { services }: RequestContext) {
    return fundingCallKey && services.fundingCalls.byKey(fundingCallKey);
  }

  @FieldResolver(() => [Actor], { description: "The actors that organise it, by name." })
  organisers(@Root() { organiserKeys }: Event, @Ctx() { services }: RequestContext): Promise<Actor[]> {
    return services.actors.byKeys(organiserKeys);
  }

  @FieldResolver(() => [Actor], { description: "The actors with a place at a shared booth, by name." })
  boothActors(@Root() { boothKeys }: Event, @Ctx() { services }: RequestContext): Promise<Actor[]> {
    return services.actors.byKeys(boothKeys);
  }

  @FieldResolver(() => [Actor], {
    description: "The actors that attended and agreed to be named, by name; not all who attended.",
  })
  attendingActors(@Root() { attendingKeys }: Event, @Ctx() { services }: RequestContext): Promise<Actor[]> {
    return services.actors.byKeys(attendingKeys);
  }

  @FieldResolver(() => [Topic], { description: "The topics that it is about, by label." })
  topics(@Root() { topicKeys }: Event, @Ctx() { services }: RequestContext): Promise<Topic[]> {
    return services.topics.byKeys(topicKeys);
  }

  @FieldResolver(() => [Speaker], { description: "Who speaks and agreed to be named, in their order." })
  async speakers(@Root() { key }: Event, @Ctx() { services }: RequestContext): Promise<Speaker[]> {
    return services.events.speakers(key);
  }

  @FieldResolver(() => String, {
    description:
      "Announcement in plain text, to copy: facts that are entered here alone, shortened at word ends with …, the link last.",
  })
  announcement(
    @Root() event: Event,
    @Arg("channel", () => AnnouncementChannel, { description: "Where it is to stand." })
    channel: AnnouncementChannel,
    @Args() { lang }: LanguageArgument,
    @Ctx() { services, language }: RequestContext,
  ): Promise<string> {
    return services.eventAnnouncements.of(event, channel, lang ?? language);
  }

  @FieldResolver(() => [AgendaEntry], { description: "The agenda, in its order; empty if there is none." })
  agenda(@Root() { key }: Event, @Ctx() { services }: RequestContext): Promise<AgendaEntry[]> {
    return services.events.agenda(key);
  }
}
