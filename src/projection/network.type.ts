import { CollaborationLinkKind } from "../links/linkKind";

/** A day that is not known. */
export const UNKNOWN_DAY = -0x8000_0000;

/** Lists by owner in two arrays, compressed sparse rows: owner i has the entries from offsets[i] to offsets[i + 1]. */
export interface Rows {
  /** One more than there are owners. */
  readonly offsets: Uint32Array;
}

/** Known or not: 0 no, 1 yes, 2 unknown. */
export type Tristate = 0 | 1 | 2;

/** The actors, in the order of their keys, so that the order of indexes is that of keys. */
export interface ProjectedActors {
  readonly keys: readonly string[];
  /** The index of a key. */
  readonly indexes: ReadonlyMap<string, number>;
  readonly kinds: readonly string[];
  /** The rule that each kind was derived by; null where it was stated. */
  readonly kindBases: readonly (string | null)[];
  readonly statuses: readonly string[];
  readonly countries: readonly (string | null)[];
  readonly cities: readonly (string | null)[];
  /** Index of the organisation that each is a part of; -1 for none. */
  readonly parents: Int32Array;
  /** Tristates. */
  readonly isInRegion: Uint8Array;
  readonly isSme: Uint8Array;
  readonly isLookingForPartners: Uint8Array;
  /** 1 for invented actors. */
  readonly isExample: Uint8Array;
  readonly valueChainStages: readonly (readonly string[])[];
  readonly lifeCoursePhases: readonly (readonly string[])[];
  /** Keys of the lighthouses that each is or was a member of. */
  readonly lighthouses: readonly (readonly string[])[];
}

/** What actors take part in, in the order of their keys. */
export interface ProjectedActivities {
  readonly keys: readonly string[];
  /** Position in {@link ACTIVITY_KINDS}. */
  readonly kinds: Uint8Array;
  /** First and last day, since 1970-01-01, both inclusive; UNKNOWN_DAY if unknown. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for what is kept from the public. */
  readonly isPrivate: Uint8Array;
  /** What each adds to a link, see links/weight. */
  readonly weights: Float64Array;
  /** 1 for what a data set of undated projects gave, by its name; null for all others. */
  readonly layers: readonly (string | null)[];
  /** What a programme says of a project: see programmeTokens. */
  readonly programmes: readonly ProgrammeFacts[];
}

/** Where the money of a project comes from; null where unknown. */
export interface ProgrammeFacts {
  readonly legalBasis: string | null;
  readonly topicCode: string | null;
  readonly fundingScheme: string | null;
}

/** Who took part in what, by actor; the position of an entry is the number of the participation. */
export interface Participations extends Rows {
  /** Ascending for each actor. */
  readonly activities: Uint32Array;
  /** First and last day of the participation, inclusive; UNKNOWN_DAY where the activity's own count. */
  readonly since: Int32Array;
  readonly until: Int32Array;
  /** Earlier periods of who left and came back, first and last days; few participations have any. */
  readonly former: ReadonlyMap<number, readonly (readonly [number, number])[]>;
}

/** The same, by activity. */
export interface Participants extends Rows {
  /** Ascending for each activity. */
  readonly actors: Uint32Array;
  /** The number of each participation. */
  readonly participations: Uint32Array;
}

/** Weighted topics by owner, indexes ascending for each. */
export interface TopicRows extends Rows {
  readonly topics: Uint32Array;
  readonly weights: Float64Array;
  /** 1 where the owner has the topic itself, 0 where it follows from a narrower one. */
  readonly isDirect: Uint8Array;
  /** How each topic came to the owner: TOPIC_ORIGINS. */
  readonly origins: Uint8Array;
}

/** How a topic came to an activity, an actor or another topic; the more certain the larger. */
export const TOPIC_ORIGINS = {
  /** Of an activity: inferred from its title, or follows from such a topic. Of an actor: by its activities alone. */
  NOT_STATED: 0,
  /** Follows from a narrower topic, or one matched to it, that was stated. */
  IMPLIED: 1,
  /** A source or a person stated this very topic; of an actor: declared. */
  STATED: 2,
} as const;

/** The thesaurus, in the order of keys. */
export interface ProjectedTopics {
  readonly keys: readonly string[];
  readonly indexes: ReadonlyMap<string, number>;
  readonly schemes: readonly string[];
  /** What each topic implies, itself included. */
  readonly implied: TopicRows;
}

/** The kinds of activity, by their number. */
export const ACTIVITY_KINDS = Object.values(CollaborationLinkKind);

/**
 * The collaboration network in memory, as it was at one revision: who took part in what, when and about what, as typed
 * arrays. It never changes; a newer one takes its place as a whole.
 */
export interface CollaborationNetwork {
  /** The network revision that it has. */
  readonly revision: number;
  /** The revision of what is kept from the public. */
  readonly privateRevision: number;
  readonly actors: ProjectedActors;
  readonly activities: ProjectedActivities;
  readonly participations: Participations;
  readonly participants: Participants;
  readonly topics: ProjectedTopics;
  /** What actors work on, as everybody may know it: declared, or by their public activities. */
  readonly profiles: TopicRows;
  /** What activities are about, and all that this implies. */
  readonly subjects: TopicRows;
}
