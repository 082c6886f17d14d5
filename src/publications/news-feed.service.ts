import type { ActorService } from "../actors/actor.service";
import { inLanguage } from "../graphql/inLanguage";
import type { Language } from "../graphql/language";
import type { LighthouseService } from "../lighthouses/lighthouse.service";
import type { TopicService } from "../topics/topic.service";
import { type NewsEntry, toNewsFeed } from "./newsFeed";
import { pageOfPublication } from "./pageOfPublication";
import type { PublicationRepository } from "./publication.repository";
import type { Publication } from "./publication.type";

/** How many publications a feed holds at most: the latest. */
const MAXIMUM_ENTRIES = 50;

/** Writes the feeds of publications that programs subscribe to: what the asker may see and what is published alone. */
export class NewsFeedService {
  constructor(
    private readonly repository: PublicationRepository,
    private readonly services: { actors: ActorService; lighthouses: LighthouseService; topics: TopicService },
    private readonly webUrl: string | null,
  ) {}

  /**
   * The feed of all publications, or of one lighthouse's, as Atom, and when something that is or was published last changed.
   *
   * @param slug the lighthouse's key without its prefix; null for all
   * @returns null for an unknown lighthouse
   */
  async feed(slug: string | null, language: Language) {
    const lighthouse = slug === null ? null : await this.services.lighthouses.byKey(`lighthouse:${slug}`);
    if (slug !== null && lighthouse === null) return null;
    // The date first: a change in between is then told too early, never too late.
    const modifiedAt = await this.repository.lastChange();
    const publications = await this.repository.latest(lighthouse?.key ?? null, MAXIMUM_ENTRIES);
    const entries = await Promise.all(publications.map((publication) => this.entry(publication)));
    const body = toNewsFeed(entries, {
      title: lighthouse?.name ?? inLanguage(language, { de: "Veröffentlichungen", en: "Publications" }),
      language,
      path: slug === null ? "/news.atom" : `/lighthouses/${encodeURIComponent(slug)}/news.atom`,
      page: this.webUrl === null ? null : `${this.webUrl}/publications`,
    });
    return { body, modifiedAt };
  }

  private async entry(publication: Publication): Promise<NewsEntry> {
    const [authors, topics] = await Promise.all([
      this.services.actors.byKeys(publication.authorKeys),
      this.services.topics.byKeys(publication.topicKeys),
    ]);
    const page = pageOfPublication(publication, this.webUrl);
    return { publication, authors: authors.map(({ name }) => name), topics, page };
  }
}
