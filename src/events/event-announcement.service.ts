import type { ActorService } from "../actors/actor.service";
import type { AnnouncementChannel } from "../announcements/announcement.type";
import { composeAnnouncement } from "../announcements/composeAnnouncement";
import { inLanguage } from "../graphql/inLanguage";
import type { Language } from "../graphql/language";
import type { LighthouseService } from "../lighthouses/lighthouse.service";
import type { TopicService } from "../topics/topic.service";
import { pageOfEvent } from "./pageOfEvent";
import { announcementFacts, type EventNames } from "./announcementFacts";
import type { EventService } from "./event.service";
import type { Event } from "./event.type";

/** Writes announcements of events, from what the viewer may see. */
export class EventAnnouncementService {
  constructor(
    private readonly events: EventService,
    private readonly services: { actors: ActorService; lighthouses: LighthouseService; topics: TopicService },
    private readonly webUrl: string | null,
  ) {}

  /** The announcement of an event, to copy. */
  async of(event: Event, channel: AnnouncementChannel, language: Language): Promise<string> {
    const names = await this.namesOf(event, language);
    return composeAnnouncement(announcementFacts(event, names, language), channel);
  }

  private async namesOf(event: Event, language: Language): Promise<EventNames> {
    const { actors, lighthouses, topics } = this.services;
    const [lighthouse, organisers, named, speakers] = await Promise.all([
      event.lighthouseKey === null ? null : lighthouses.byKey(event.lighthouseKey),
      actors.byKeys(event.organiserKeys),
      topics.byKeys(event.topicKeys),
      this.events.speakers(event.key),
    ]);
    return {
      page: pageOfEvent(event, this.webUrl),
      lighthouse: lighthouse?.name ?? null,
      organisers: organisers.map(({ name }) => name),
      topics: named.map(({ labelDe: de, labelEn: en }) => inLanguage(language, { de, en })),
      speakers: await Promise.all(
        speakers.map(async ({ name, affiliationKey }) => {
          const affiliation = affiliationKey === null ? null : await actors.byKey(affiliationKey);
          return { name, affiliation: affiliation?.name ?? null };
        }),
      ),
    };
  }
}
