/** What a single request may ask for. */
export interface Limits {
  /** Size of a request's body, query and variables together, in bytes. */
  readonly bodyBytes: number;
  /** Lexical tokens of the query text. */
  readonly tokens: number;
  /** Levels of nested fields, the outermost being 1; fragments count as if written out. */
  readonly depth: number;
  /** Aliases in the whole query, those in a fragment once for each use. */
  readonly aliases: number;
  /** Points of the cost estimate, one for each object the query may fetch (see graphql/cost.ts). */
  readonly cost: number;
  /** Time that running requests get to end when the server closes, in milliseconds. */
  readonly closeTimeoutMs: number;
}

/**
 * The limits in force. A page of 50 actors with 20 topics, 5 projects and 5 collaborators each costs about 2,200 points;
 * three nested pages of 100 cost a million. Comparing with all others is dear: about 20 actors can have their
 * sharedTopicNeighbours, and about 20 egoNetwork with 500 actors that show nothing of them, in one request.
 */
export const LIMITS: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 5_000,
  depth: 15,
  aliases: 30,
  cost: 20_000,
  closeTimeoutMs: 10_000,
};
