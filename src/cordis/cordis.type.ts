import type { actorKinds } from "../closedLists";

/** Where a record or a complaint comes from: the file's name inside the import directory and its first line (header = 1). */
export interface CordisSource {
  readonly file: string;
  readonly line: number;
}

/** The closed list of actor kinds. */
export type ActorKind = (typeof actorKinds)[number];

/** One organisation, normalised. `null` always means that the source does not say. */
export interface CordisOrganisation {
  readonly source: CordisSource;
  /** `pic:<id>`. */
  readonly key: string;
  readonly pic: string;
  /** As the source writes it, white space joined. */
  readonly legalName: string | null;
  readonly shortName: string | null;
  /** Readable; `Unnamed organisation (PIC …)` when the source has no name. */
  readonly name: string;
  /** Further names to be found by, none of them equal to `name` or `legalName` once folded. */
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  /** The rule behind `kind`, in a few words. */
  readonly kindBasis: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The one readable spelling. */
  readonly city: string | null;
  /** The city as the source writes it (none or one). */
  readonly citySpellings: readonly string[];
  readonly postalCode: string | null;
  /** NUTS 3 code such as `DEA23`; only where the source gives one of that level. */
  readonly nuts3: string | null;
  /** Degrees, WGS 84; both null or both set. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Whether the seat is in North Rhine-Westphalia; null when that cannot be told. */
  readonly isInRegion: boolean | null;
  readonly regionBasis: string;
  readonly activityType: string | null;
  readonly isSme: boolean | null;
  /** Absolute http(s) address. */
  readonly website: string | null;
}

/** One project, normalised. */
export interface CordisProject {
  readonly source: CordisSource;
  /** `cordis:<id>`. */
  readonly key: string;
  readonly id: string;
  readonly acronym: string | null;
  readonly title: string | null;
  /** Acronym, else title, else `Unnamed project (CORDIS …)`. */
  readonly name: string;
  /** YYYY-MM-DD, inclusive. */
  readonly startDate: string | null;
  /** YYYY-MM-DD, inclusive, never before `startDate`. */
  readonly endDate: string | null;
  readonly programme: string | null;
  readonly layer: string | null;
  readonly legalBasis: string | null;
  readonly fundingScheme: string | null;
  readonly topicCode: string | null;
  readonly topicTitle: string | null;
  /** Distinct full paths such as `/natural sciences/biological sciences`, in the source's order. */
  readonly euroSciVocPaths: readonly string[];
  /** EUR, at least 0. */
  readonly totalCost: number | null;
  readonly isAboutHealth: boolean;
  /** `column health` or the rule that decided. */
  readonly healthBasis: string;
}

/** All that one organisation did in one project; the pair is unique. */
export interface CordisParticipation {
  /** The first row of the pair. */
  readonly source: CordisSource;
  /** `cordis:<id>`. */
  readonly projectKey: string;
  /** `pic:<id>`. */
  readonly organisationKey: string;
  /** COORDINATOR first, then PARTICIPANT, ASSOCIATED_PARTNER, THIRD_PARTY, then unknown roles as the source writes them. */
  readonly roles: readonly string[];
  /** EUR from the EU, summed over the pair's rows; null when no row gives one. */
  readonly contribution: number | null;
  /** True when the source says that the organisation left before the end (the day is never given); null when it is silent. */
  readonly hasEnded: boolean | null;
  /** Whether a row of the pair was, or may have been, rejected and left out: then the source says more than this. */
  readonly isPartial: boolean;
}

/** A project together with everyone in it, ordered by organisation row. */
export interface CordisProjectWithParticipations {
  readonly project: CordisProject;
  /** Fields of which the source says more than this, because a row about them was rejected and left out. */
  readonly partialFields: readonly (keyof CordisProject)[];
  readonly participations: readonly CordisParticipation[];
}
