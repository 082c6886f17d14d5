import { ASSUMED_LIST_LENGTH } from "../graphql/cost";

/** What a search among all actors costs beside what it returns, in points of graphql/cost.ts. */
const SEARCH_COST = 1_000;

/** The cost of a question: it has an entry for each member; how many a saved consortium has is not known before. */
export function costOfMembers({
  args: { input },
  childComplexity,
}: {
  args: { input?: { memberIds?: readonly string[] | null; consortiumId?: string | null } };
  childComplexity: number;
}): number {
  const saved = input?.consortiumId ? ASSUMED_LIST_LENGTH : 0;
  const members = saved + (input?.memberIds?.length ?? 0);
  return SEARCH_COST + childComplexity * Math.max(1, members / ASSUMED_LIST_LENGTH);
}
