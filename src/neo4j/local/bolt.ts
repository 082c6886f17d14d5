import neo4j, { Neo4jError } from "neo4j-driver";

/** Whom to ask, and as whom. */
export interface BoltAccess {
  uri: string;
  username: string;
  password: string;
}

/** The server answers but refuses the password: it is not the Neo4j of this data directory, or the file was changed. */
export class PasswordRefusedError extends Error {
  override name = "PasswordRefusedError";
}

/**
 * One handshake and one trivial query.
 *
 * @returns false when nothing answers, or the database is not up yet.
 * @throws PasswordRefusedError when the server answers but refuses the password.
 */
export async function answersBolt(access: BoltAccess): Promise<boolean> {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 4_000,
    maxTransactionRetryTime: 0,
  });
  const session = driver.session({ database: "neo4j" });
  try {
    await session.run("RETURN 1", {}, { timeout: 4_000 });
    return true;
  } catch (error) {
    if (error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.Security.")) {
      throw new PasswordRefusedError(`${access.uri} refuses the password of this data directory.`, {
        cause: error,
      });
    }
    return false;
  } finally {
    await session.close().catch(() => undefined);
    await driver.close();
  }
}
