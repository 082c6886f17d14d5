import type { Database } from "../neo4j/database.type";
import type { SearchTexts } from "./matchScore";

/** An entity that the full-text index found. */
export interface SearchCandidate {
  label: string;
  key: string;
  /** Activities of an actor; 0 for the others. */
  activityCount: number;
  /** Scheme of a topic; null for the others. */
  scheme: string | null;
  texts: SearchTexts;
}

/** Reads the full-text index and finds by key. */
export class SearchRepository {
  constructor(private readonly database: Database) {}

  /** The candidates for a Lucene query among the labels, best first, at most `limit`. */
  candidates(query: string, labels: readonly string[], limit: number): Promise<SearchCandidate[]> {
    return this.database.read<SearchCandidate>("search/find-candidates", { query, labels, limit });
  }

  /** The entities that have one of the keys, among the labels. */
  byKeys(keys: readonly string[], labels: readonly string[]): Promise<SearchCandidate[]> {
    return this.database.read<SearchCandidate>("search/find-by-keys", { keys, labels });
  }
}
