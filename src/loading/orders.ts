import type { CursorOrder } from "../graphql/cursor";

// The orders of lists that belong to an entity; `list` names the list, as "Actor.projects", so that a cursor of one list
// is refused by every other. The statements' `position` holds the values named here, then the unique key.

/** Newest first, undated last. */
export const newestFirst = (list: string): CursorOrder => ({ name: list, values: ["number"] });

/** By folded name. */
export const byName = (list: string): CursorOrder => ({ name: list, values: ["string"] });

/** Greatest weight first. */
export const heaviestFirst = (list: string): CursorOrder => ({ name: list, values: ["number"] });

/** By rank (coordinators first, surest topics first), then by folded name. */
export const byRankThenName = (list: string): CursorOrder => ({ name: list, values: ["number", "string"] });

/** Oldest first. */
export const oldestFirst = (list: string): CursorOrder => ({ name: list, values: ["number"] });

/** Most votes first, then by key. */
export const mostVotesFirst = (list: string): CursorOrder => ({ name: list, values: ["number"] });
