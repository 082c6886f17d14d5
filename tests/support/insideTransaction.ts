import type { Database, Transaction } from "../../src/neo4j/database.type";

/** A view of a database in which everything is asked within a transaction that is still open: what it wrote is seen. */
export function insideTransaction(database: Database, transaction: Transaction): Database {
  return {
    ...database,
    read: (statement, params) => transaction.run(statement, params),
    write: (work) => work(transaction),
    async *stream<Row>(statement: string, params?: Record<string, unknown>) {
      yield* await transaction.run<Row>(statement, params);
    },
  };
}
