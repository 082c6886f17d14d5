import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { Database, Transaction } from "../neo4j/database.type";
import { type StoredTopicSuggestion, type TopicSuggestion, toTopicSuggestion } from "./topic-suggestion.type";

/** A suggestion to be. */
export interface NewTopicSuggestion {
  key: string;
  lighthouseKey: string;
  labelDe: string;
  labelEn: string;
  rationale: string;
  language: string;
  email: string | null;
}

/** What becomes of a suggestion. */
export interface SuggestionDecision {
  status: "RELEASED" | "DISMISSED";
  reason: string | null;
  proposalKey: string | null;
}

/** Reads and writes suggestions from outside. */
export class TopicSuggestionRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<TopicSuggestion[]> {
    const rows = await this.database.read<{ suggestion: StoredTopicSuggestion }>(
      "topic-suggestions/find-by-keys",
      { keys },
    );
    return rows.map(({ suggestion }) => toTopicSuggestion(suggestion));
  }

  readonly ofLighthouses = readRelation<RelationEdge<StoredTopicSuggestion>>(
    this.database,
    "topic-suggestions/list-of-lighthouses",
  );

  /** The suggestion, which everybody else has to wait for; null if there is none. */
  async lock(transaction: Transaction, key: string): Promise<TopicSuggestion | null> {
    await transaction.run("topic-suggestions/lock-suggestion", { key });
    const [row] = await transaction.run<{ suggestion: StoredTopicSuggestion }>(
      "topic-suggestions/find-by-keys",
      { keys: [key] },
    );
    return row ? toTopicSuggestion(row.suggestion) : null;
  }

  /** Keeps a suggestion. */
  async create(transaction: Transaction, suggestion: NewTopicSuggestion): Promise<void> {
    await transaction.run("topic-suggestions/create-suggestion", { ...suggestion });
  }

  /** Says what became of a suggestion; its address goes. */
  async decide(transaction: Transaction, key: string, decision: SuggestionDecision): Promise<void> {
    await transaction.run("topic-suggestions/decide-suggestion", { key, ...decision });
  }
}
