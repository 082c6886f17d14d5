import { registerEnumType } from "type-graphql";

/** What an event is. */
export enum EventKind {
  TOPIC_MEETING = "TOPIC_MEETING",
  WORKING_SESSION = "WORKING_SESSION",
  TALK = "TALK",
  FOCUS_GROUP_SESSION = "FOCUS_GROUP_SESSION",
  EXPERT_WORKSHOP = "EXPERT_WORKSHOP",
  FUNDING_INFORMATION = "FUNDING_INFORMATION",
  CONVENTION = "CONVENTION",
  TRADE_FAIR = "TRADE_FAIR",
  OTHER = "OTHER",
}

registerEnumType(EventKind, {
  name: "EventKind",
  description: "What an event is.",
  valuesConfig: {
    TOPIC_MEETING: { description: "Those who work on a topic meet." },
    WORKING_SESSION: { description: "A session in which something is worked out together." },
    TALK: { description: "A talk, or several." },
    FOCUS_GROUP_SESSION: { description: "A session of a project group that is open to all." },
    EXPERT_WORKSHOP: { description: "A workshop of invited experts." },
    FUNDING_INFORMATION: { description: "Informs about funding." },
    CONVENTION: { description: "A congress, often with an exhibition." },
    TRADE_FAIR: { description: "A trade fair with a shared booth." },
    OTHER: { description: "Anything else." },
  },
});

/** How far an event is. */
export enum EventStatus {
  DRAFT = "DRAFT",
  PUBLISHED = "PUBLISHED",
  CANCELLED = "CANCELLED",
}

registerEnumType(EventStatus, {
  name: "EventStatus",
  description: "How far an event is.",
  valuesConfig: {
    DRAFT: {
      description:
        "Seen by those who speak for its organisers, its lighthouse's moderators and managers alone.",
    },
    PUBLISHED: { description: "Seen by whom its visibility says." },
    CANCELLED: { description: "Does not take place; seen as before, with the reason." },
  },
});

/** The orders that events can be listed in. */
export enum EventOrder {
  START_ASC = "START_ASC",
  START_DESC = "START_DESC",
}

registerEnumType(EventOrder, {
  name: "EventOrder",
  description: "The order of a list of events.",
  valuesConfig: {
    START_ASC: { description: "By start, earliest first." },
    START_DESC: { description: "By start, latest first." },
  },
});
