import type { GraphQLResolveInfo } from "graphql";
import type { CursorOrder } from "../graphql/cursor";
import { type Page, type PageArguments, readPage } from "../graphql/pageArguments";
import { selectsField } from "../graphql/selectsField";
import type { Params } from "../neo4j/database.type";

/** What one field asks of a list that belongs to an entity: a page, perhaps the total, and the list's own filters. */
export interface Relation {
  readonly page: Page;
  readonly withTotal: boolean;
  /** Parameters of the statement beside owners, page and total. */
  readonly params: Params;
}

/** Reads a connection's arguments and selection. @throws BAD_USER_INPUT as readPage does. */
export function relation(
  pageArguments: PageArguments,
  info: GraphQLResolveInfo,
  order: CursorOrder,
  params: Params = {},
): Relation {
  return {
    page: readPage(pageArguments, info, { order }),
    withTotal: selectsField(info, "totalCount"),
    params,
  };
}

/** The same question for many owners, as a repository's statement takes it. */
export interface RelationRequest {
  readonly keys: readonly string[];
  readonly relation: Relation;
}

/** The statement parameters of a request: `$keys`, `$withTotal`, those of `paging/window`, and the list's own. */
export function relationParams({ keys, relation: { page, withTotal, params } }: RelationRequest): Params {
  return {
    ...params,
    keys,
    withTotal,
    after: page.after && [...page.after.values, page.after.key],
    before: page.before && [...page.before.values, page.before.key],
    backward: page.backward,
    limit: page.fetch,
  };
}
