/** What a single request or WebSocket may ask for. */
export interface Limits {
  /** Size of a request's body, query and variables together, or of a message by WebSocket, in bytes. */
  readonly bodyBytes: number;
  /** Lexical tokens of the query text. */
  readonly tokens: number;
  /** Levels of nested fields, the outermost being 1; fragments count as if written out. */
  readonly depth: number;
  /** Aliases in the whole query, those in a fragment once for each use. */
  readonly aliases: number;
  /** Points of the cost estimate, one for each object the query may fetch (see graphql/cost.ts). */
  readonly cost: number;
  /** Points from which a query counts as costly, of which each address has so many a minute. */
  readonly costlyFrom: number;
  /** WebSockets that one client address may hold open on one process. */
  readonly socketsPerAddress: number;
  /** Subscriptions that one WebSocket may have open. */
  readonly subscriptionsPerSocket: number;
  /** Time that a client gets to say who it is after a WebSocket opened, in milliseconds. */
  readonly socketInitMs: number;
  /** Pause between the pings of an open WebSocket, in milliseconds; one that does not answer by the next is ended. */
  readonly socketPingMs: number;
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
  costlyFrom: 100,
  socketsPerAddress: 50,
  subscriptionsPerSocket: 20,
  socketInitMs: 5_000,
  socketPingMs: 15_000,
  closeTimeoutMs: 10_000,
};
