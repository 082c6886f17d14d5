import { registerEnumType } from "type-graphql";

/** What sort of text a publication is. */
export enum PublicationKind {
  POSITION_PAPER = "POSITION_PAPER",
  WHITE_PAPER = "WHITE_PAPER",
  RECOMMENDATION = "RECOMMENDATION",
  NEWS = "NEWS",
  NEWSLETTER = "NEWSLETTER",
}

registerEnumType(PublicationKind, {
  name: "PublicationKind",
  description: "What sort of text a publication is.",
  valuesConfig: {
    POSITION_PAPER: { description: "A paper in which participants take a stand." },
    WHITE_PAPER: { description: "A paper that lays out a subject and its options." },
    RECOMMENDATION: { description: "A recommendation for action." },
    NEWS: { description: "A piece of news." },
    NEWSLETTER: { description: "An issue of the newsletter." },
  },
});

/** How far a publication has got. */
export enum PublicationStatus {
  DRAFT = "DRAFT",
  PUBLISHED = "PUBLISHED",
  WITHDRAWN = "WITHDRAWN",
}

registerEnumType(PublicationStatus, {
  name: "PublicationStatus",
  description: "How far a publication has got.",
  valuesConfig: {
    DRAFT: { description: "Being written; seen by managers and the moderators of its lighthouse." },
    PUBLISHED: { description: "Out." },
    WITHDRAWN: { description: "Taken back; shown as such, without its text." },
  },
});
