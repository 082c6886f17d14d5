import type { CollaborationLinkKind } from "../links/linkKind";

/** Weighted topics as a row holds them: four lists of one length. */
export interface TopicLists {
  readonly weights: readonly number[];
  readonly isDirect: readonly boolean[];
  readonly origins: readonly number[];
}

/** A row of projection/list-topics. */
export interface TopicRow extends Omit<TopicLists, "origins"> {
  readonly key: string;
  readonly scheme: string;
  readonly implied: readonly string[];
}

/** A row of projection/list-actors. */
export interface ActorRow extends TopicLists {
  readonly key: string;
  readonly kind: string;
  readonly kindBasis: string | null;
  readonly status: string;
  readonly country: string | null;
  readonly city: string | null;
  readonly isInRegion: boolean | null;
  readonly isSme: boolean | null;
  readonly isLookingForPartners: boolean | null;
  readonly isExample: boolean;
  readonly valueChainStages: readonly string[];
  readonly lifeCoursePhases: readonly string[];
  readonly lighthouses: readonly string[];
  readonly parent: string | null;
  readonly topics: readonly string[];
}

/** A row of projection/list-activities. */
export interface ActivityRow extends TopicLists {
  readonly key: string;
  readonly kind: CollaborationLinkKind;
  readonly start: number | null;
  readonly end: number | null;
  readonly isPrivate: boolean;
  readonly layer: string | null;
  readonly legalBasis: string | null;
  readonly topicCode: string | null;
  readonly fundingScheme: string | null;
  readonly actors: readonly string[];
  readonly since: readonly number[];
  readonly until: readonly number[];
  readonly former: readonly (readonly string[])[];
  readonly topics: readonly string[];
}
