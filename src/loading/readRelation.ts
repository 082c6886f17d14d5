import type { Database } from "../neo4j/database.type";
import { relationParams } from "./relation";
import type { OwnedRows, ReadRelation } from "./relationLoader";

/** A repository's reader of a list: runs the named statement, which includes `paging/window`, for all owners at once. */
export function readRelation<Row>(database: Database, statement: string): ReadRelation<Row> {
  return (request) => database.read<OwnedRows<Row>>(statement, relationParams(request));
}
