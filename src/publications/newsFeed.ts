import { Language } from "../graphql/language";
import { inLanguage } from "../graphql/inLanguage";
import { nameUuid } from "../text/nameUuid";
import { document, element, type Xml } from "../text/xml";
import type { Publication } from "./publication.type";

/** A publication of a feed, with what it is tied to. */
export interface NewsEntry {
  readonly publication: Publication;
  /** Names of those who wrote it. */
  readonly authors: readonly string[];
  readonly topics: readonly {
    readonly key: string;
    readonly labelDe: string | null;
    readonly labelEn: string;
  }[];
  /** Address to read it at; null if there is none. */
  readonly page: string | null;
}

/** What a feed is called, where it is, and in which language. */
export interface NewsFrame {
  readonly title: string;
  readonly language: Language;
  /** Where it is on this service, as "/news.atom". */
  readonly path: string;
  /** Address of the pages that show the same; null if there are none. */
  readonly page: string | null;
}

/** Who is named where no author is: every entry of the format needs one. */
const OFFICE = { de: "Geschäftsstelle des Clusters", en: "Cluster office" };

/** When a feed that never had an entry was changed. */
const NEVER = "1970-01-01T00:00:00.000Z";

/**
 * Publications as Atom 1.0 (RFC 4287). Ids come from keys, never from an address, so entries stay the same wherever the service
 * runs; the address of the feed is relative to itself. Each text is marked by its own language where that is the other one.
 */
export function toNewsFeed(
  entries: readonly NewsEntry[],
  { title, language, path, page }: NewsFrame,
): string {
  const updated = entries
    .map(({ publication }) => publication.updatedAt)
    .map(instant)
    .sort();
  const self = `${path}?lang=${language.toLowerCase()}`;
  return document(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language.toLowerCase() },
      element("id", {}, idOf(`feed:${self}`)),
      element("title", {}, title),
      element("updated", {}, updated.at(-1) ?? NEVER),
      author(inLanguage(language, OFFICE)),
      element("link", { rel: "self", type: "application/atom+xml", href: self }),
      page === null ? null : element("link", { rel: "alternate", type: "text/html", href: page }),
      ...entries.map((entry) => toEntry(entry, language)),
    ),
  );
}

function toEntry({ publication, authors, topics, page }: NewsEntry, language: Language): Xml {
  const { titleDe, titleEn, summaryDe, summaryEn, textDe, textEn } = publication;
  const title = text("title", { de: titleDe, en: titleEn }, language);
  const summary = text("summary", { de: summaryDe, en: summaryEn }, language);
  // Without a link the format demands content: all that there is.
  const content =
    text("content", { de: textDe, en: textEn }, language) ??
    (page === null
      ? text("content", { de: summaryDe ?? titleDe, en: summaryEn ?? titleEn }, language)
      : null);
  return element(
    "entry",
    {},
    element("id", {}, idOf(publication.key)),
    title,
    element("updated", {}, instant(publication.updatedAt)),
    publication.publishedAt === null ? null : element("published", {}, instant(publication.publishedAt)),
    ...authors.map(author),
    page === null ? null : element("link", { rel: "alternate", href: new URL(page).href }),
    ...topics.map(({ key, labelDe: de, labelEn: en }) =>
      element("category", { term: key, label: inLanguage(language, { de, en }) }),
    ),
    summary,
    content,
  );
}

function text(
  name: string,
  values: { readonly de: string | null; readonly en: string | null },
  language: Language,
): Xml | null {
  const value = inLanguage(language, values);
  if (value === null) return null;
  const [wanted, other] = language === Language.DE ? [values.de, "en"] : [values.en, "de"];
  return element(name, { type: "text", "xml:lang": wanted === null ? other : null }, value);
}

function author(name: string): Xml {
  return element("author", {}, element("name", {}, name));
}

function idOf(name: string): string {
  return `urn:uuid:${nameUuid(name)}`;
}

/** One form for all, by which they can be compared too. */
function instant(moment: string): string {
  return new Date(moment).toISOString();
}
