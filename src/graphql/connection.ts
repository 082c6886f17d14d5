import { encodeCursor, type Position } from "./cursor";
import type { Page } from "./pageArguments";

/** Where a page stands in its list, as Relay defines it. */
export interface PageInfoRow {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** An entry of a list: its place, the object, and whatever else the list's edge type shows. */
export type EdgeRow<Node, Extra extends object = object> = { cursor: string; node: Node } & Extra;

/** One page of a list, as resolvers return it. Resolving `totalCount` is what runs the count. */
export interface ConnectionRow<Edge> {
  edges: Edge[];
  pageInfo: PageInfoRow;
  totalCount: () => number | Promise<number>;
}

/** How a fetched row becomes an edge. */
export interface ConnectionParts<Row, Node, Extra extends object> {
  /** The row's place in the order of the page. */
  position: (row: Row) => Position;
  /** The object that the edge leads to; may be a promise, as loaders give it. */
  node: (row: Row) => Node;
  /** What the edge says beside its node; nothing when left out. */
  edge?: (row: Row) => Extra;
  /** Counts the whole list; called only when the client asks for it. */
  totalCount: () => number | Promise<number>;
}

/**
 * Builds one page from the rows fetched for it: at most `page.fetch` of them, nearest to the page's start first, that
 * is in the reverse of the list's order when `page.backward`.
 *
 * `hasNextPage` and `hasPreviousPage` are true in the reading direction when a surplus row came, and in the other when
 * the page starts from a cursor, for the row of that cursor lies there.
 */
export function connection<Row, Node, Extra extends object = object>(
  rows: readonly Row[],
  page: Page,
  { position, node, edge, totalCount }: ConnectionParts<Row, Node, Extra>,
): ConnectionRow<EdgeRow<Node, Extra>> {
  const shown = rows.slice(0, page.limit);
  if (page.backward) shown.reverse();
  const hasSurplus = rows.length > page.limit;
  const edges = shown.map((row) => ({
    ...(edge?.(row) as Extra),
    cursor: encodeCursor(page.order, position(row)),
    node: node(row),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: (!page.backward && hasSurplus) || page.before !== null,
      hasPreviousPage: (page.backward && hasSurplus) || page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
