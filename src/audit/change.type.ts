/** By what way a write came: the API, the command line, or the service's own upkeep. */
export type Origin = "API" | "CLI" | "SERVICE";

/** Values of an entity before or after a change, by field: no personal data, people by key only. */
export type Values = Readonly<Record<string, unknown>>;

/** One change of one entity. */
export interface Change {
  /** GraphQL type of what changed, as "Actor". */
  targetType: string;
  targetKey: string;
  /** The changed fields as they were; null for something new. */
  before: Values | null;
  /** The changed fields as they are; null for something removed. */
  after: Values | null;
  /**
   * Of the removal of a consortium: whether it was shown to the office, whose people then go on reading what is recorded of it.
   */
  isSharedWithOffice?: boolean;
}
