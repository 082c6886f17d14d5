import type { ActorService } from "../actors/actor.service";
import type { AnnouncementChannel } from "../announcements/announcement.type";
import { composeAnnouncement } from "../announcements/composeAnnouncement";
import { inLanguage } from "../graphql/inLanguage";
import type { Language } from "../graphql/language";
import type { LighthouseService } from "../lighthouses/lighthouse.service";
import type { TopicService } from "../topics/topic.service";
import { pageOfPublication } from "./pageOfPublication";
import type { Publication } from "./publication.type";
import { publicationFacts } from "./publicationFacts";

/** Writes announcements of publications, from what the viewer may see. */
export class PublicationAnnouncementService {
  constructor(
    private readonly services: { actors: ActorService; lighthouses: LighthouseService; topics: TopicService },
    private readonly webUrl: string | null,
  ) {}

  /** The announcement of a publication, to copy. */
  async of(publication: Publication, channel: AnnouncementChannel, language: Language): Promise<string> {
    const { actors, lighthouses, topics } = this.services;
    const [lighthouse, authors, named] = await Promise.all([
      publication.lighthouseKey === null ? null : lighthouses.byKey(publication.lighthouseKey),
      actors.byKeys(publication.authorKeys),
      topics.byKeys(publication.topicKeys),
    ]);
    const names = {
      lighthouse: lighthouse?.name ?? null,
      authors: authors.map(({ name }) => name),
      topics: named.map(({ labelDe: de, labelEn: en }) => inLanguage(language, { de, en })),
      page: pageOfPublication(publication, this.webUrl),
    };
    return composeAnnouncement(publicationFacts(publication, names, language), channel);
  }
}
