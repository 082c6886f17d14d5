import DataLoader from "dataloader";
import { connection, type ConnectionRow, type EdgeRow } from "../graphql/connection";
import type { PositionValue } from "../graphql/cursor";
import { groupBy } from "../collections/groupBy";
import type { Relation, RelationRequest } from "./relation";

/** One entry of an owner's list; `position` is what the list is ordered by, its unique key last. */
export interface RelationEdge<Node> {
  position: PositionValue[];
  node: Node;
}

/** The rows of one owner's page, in reading direction, and the list's size where it was asked for. */
export interface OwnedRows<Row> {
  ownerKey: string;
  edges: Row[];
  total: number | null;
}

/** Runs the statement of a list for many owners at once. */
export type ReadRelation<Row> = (request: RelationRequest) => Promise<OwnedRows<Row>[]>;

/** Loads lists by owner; one statement serves all owners of a tick that are asked the same question. */
export type RelationLoader<Row> = DataLoader<
  { ownerKey: string; relation: Relation },
  OwnedRows<Row>,
  string
>;

/** One per request and list. A page of fifty owners costs one statement, not fifty. */
export function relationLoader<Row>(read: ReadRelation<Row>): RelationLoader<Row> {
  return new DataLoader(
    async (asked) => {
      const byQuestion = groupBy(asked, ({ relation }) => questionOf(relation));
      const answers = new Map(
        await Promise.all(
          [...byQuestion].map(async ([question, owners]) => {
            const keys = owners.map(({ ownerKey }) => ownerKey);
            const rows = await read({ keys, relation: owners[0]!.relation });
            return [question, new Map(rows.map((row) => [row.ownerKey, row]))] as const;
          }),
        ),
      );
      return asked.map(
        ({ ownerKey, relation }) =>
          answers.get(questionOf(relation))?.get(ownerKey) ?? { ownerKey, edges: [], total: 0 },
      );
    },
    { cacheKeyFn: ({ ownerKey, relation }) => `${ownerKey}\n${questionOf(relation)}`, maxBatchSize: 500 },
  );
}

/** Loads one owner's page and builds the connection; `edge` says what the edge tells beside its node. */
export async function relationConnection<
  Stored,
  Row extends RelationEdge<Stored>,
  Node,
  Extra extends object = object,
>(
  loader: RelationLoader<Row>,
  ownerKey: string,
  relation: Relation,
  parts: { node: (stored: Stored) => Node; edge?: (row: Row) => Extra },
): Promise<ConnectionRow<EdgeRow<Node, Extra>>> {
  const { edges, total } = await loader.load({ ownerKey, relation });
  return connection<Row, Node, Extra>(edges, relation.page, {
    position: ({ position }) => ({ values: position.slice(0, -1), key: String(position.at(-1)) }),
    node: ({ node }) => parts.node(node),
    edge: parts.edge,
    totalCount: () => total ?? edges.length,
  });
}

function questionOf({ page, withTotal, params }: Relation): string {
  return JSON.stringify([page, withTotal, params]);
}
