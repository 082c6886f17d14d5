import { connection, type ConnectionRow, type EdgeRow } from "../graphql/connection";
import type { CursorOrder } from "../graphql/cursor";
import type { Page } from "../graphql/pageArguments";
import type { Database, Params } from "../neo4j/database.type";

/** An order in which all entities of a label can be listed, by one unique, indexed string property. */
export interface ListOrder extends CursorOrder {
  /** Statement without its direction: "actors/list-by-name" stands for …-forward and …-backward. */
  readonly statement: string;
  /** True: the list begins where the order value is greatest; it reads the same statements from their other ends. */
  readonly isDescending: boolean;
}

/** A list order; `name` must be unique among all orders of the service. */
export function listOrder(name: string, statement: string, { isDescending = false } = {}): ListOrder {
  // The order value is unique by itself, so it serves as the cursor's key and no further value is needed.
  return { name, statement, isDescending, values: [] };
}

/** A row of a list: the order value beside whatever else the statement returns. */
export interface ListedRow {
  position: string;
}

const ABOVE_ALL = "\u{10FFFF}";

/** Reads one page in reading direction, by the order's index. */
export function readOrderedList<Row extends ListedRow>(
  database: Database,
  order: ListOrder,
  page: Page,
  params: Params,
): Promise<Row[]> {
  const isBackward = page.backward !== order.isDescending;
  const [after, before] = order.isDescending ? [page.before, page.after] : [page.after, page.before];
  return database.read<Row>(`${order.statement}-${isBackward ? "backward" : "forward"}`, {
    ...params,
    after: after?.key ?? (isBackward ? null : ""),
    before: before?.key ?? (isBackward ? ABOVE_ALL : null),
    limit: page.fetch,
  });
}

/** The connection over rows that readOrderedList gave. */
export function listConnection<Row extends ListedRow, Node>(
  rows: readonly Row[],
  page: Page,
  node: (row: Row) => Node,
  totalCount: () => Promise<number>,
): ConnectionRow<EdgeRow<Node>> {
  return connection(rows, page, {
    position: ({ position }) => ({ values: [], key: position }),
    node,
    totalCount,
  });
}
