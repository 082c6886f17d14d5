import { registerEnumType } from "type-graphql";

/** Where an announcement is to stand. */
export enum AnnouncementChannel {
  WEBSITE = "WEBSITE",
  NEWSLETTER = "NEWSLETTER",
  SOCIAL_MEDIA = "SOCIAL_MEDIA",
}

registerEnumType(AnnouncementChannel, {
  name: "AnnouncementChannel",
  description: "Where an announcement is to stand.",
  valuesConfig: {
    WEBSITE: { description: "A page of its own: everything that is known." },
    NEWSLETTER: { description: "Among others: texts shortened to 400 characters." },
    SOCIAL_MEDIA: { description: "A post of at most 280 characters." },
  },
});

/** What is announced, in one language: facts that are known, in the order in which they are told. */
export interface AnnouncementFacts {
  readonly title: string;
  /** Each a line, the most important first, such as when and where; a post leaves out the last ones first. */
  readonly lines: readonly string[];
  /** Longer texts, each a paragraph of its own; a post has none. */
  readonly texts: readonly string[];
  /** Address to read on; null if there is none. Never shortened. */
  readonly link: string | null;
}
