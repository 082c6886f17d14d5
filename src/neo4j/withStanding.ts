import type { Database, Params } from "./database.type";

/**
 * The database with values for parameters that a statement may declare without every caller passing them: who asks, which
 * each statement that shows what not everybody may see has to know. A value that a call gives comes first.
 */
export function withStanding(database: Database, standing: Params): Database {
  return {
    ...database,
    read: (statement, params, options) => database.read(statement, params, { ...options, standing }),
    write: (work, options) => database.write(work, { ...options, standing }),
    writeNetwork: (work, options) => database.writeNetwork(work, { ...options, standing }),
  };
}
