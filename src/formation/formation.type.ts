import type { ConsortiumStanding } from "../consortia/members/member.type";
import type { SavedRequirements } from "../requirements/requirements.service";

/** A saved consortium as questions about its partners take it over. Each actor is in one of the lists. */
export interface SavedConsortium extends SavedRequirements {
  /** Null where it is gone. */
  readonly leadKey: string | null;
  /** Who accepted, by key, the lead apart. */
  readonly memberKeys: readonly string[];
  /** Who is considered or invited, in the order in which they came. */
  readonly listed: readonly ConsortiumStanding[];
  /** Who declined, left or was taken off. */
  readonly goneKeys: readonly string[];
}

/** Whom a question about partners names, by keys. */
export interface NamedTeam {
  readonly leadKey: string | null;
  /** The lead not among them. */
  readonly memberKeys: readonly string[];
  readonly excludedKeys: readonly string[];
}

/** Whom a question about partners is about: those named, and those of the saved consortium that it names. */
export interface AskedTeam extends NamedTeam {
  /** The saved consortium; null where none is named. */
  readonly saved: SavedConsortium | null;
}
