import type { Feed } from "../server/feed.type";
import type { NewsFeedService } from "./news-feed.service";

/** What the feeds of publications need of a request. */
interface FeedContext {
  readonly services: { readonly newsFeeds: NewsFeedService };
}

const contentType = "application/atom+xml; charset=utf-8";

/** The feeds of publications that programs subscribe to. */
export const PUBLICATION_FEEDS: readonly Feed<FeedContext>[] = [
  {
    path: "/news.atom",
    contentType,
    read: ({ language }, { services }) => services.newsFeeds.feed(null, language),
  },
  {
    path: "/lighthouses/:slug/news.atom",
    contentType,
    read: ({ params, language }, { services }) => services.newsFeeds.feed(params["slug"] ?? "", language),
  },
];
