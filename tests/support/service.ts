import type { TokenFacts } from "../../src/authentication/token.type";
import { unauthenticated } from "../../src/graphql/errors";
import { contextMaker } from "../../src/makeContext";
import type { Database } from "../../src/neo4j/database.type";
import type { NetworkSource } from "../../src/projection/projection";
import { createPubSub, type PubSub } from "../../src/pubsub/pubSub";
import { createSchema } from "../../src/schema";
import { classifyDatabaseError } from "../../src/server/classifyDatabaseError";
import { composeServices } from "../../src/services/services";
import { startTestServer, type TestServer } from "../contract/server/testServer";

/** The whole service over HTTP and WebSockets, on a free port. */
export interface TestService extends TestServer {
  pubSub: PubSub;
}

/**
 * Starts the whole service over a database. The token of the header "Authorization: Bearer NAME" is the one of that name;
 * what a test changes in `tokens` holds from the next request, or event, on.
 *
 * @param projection the network in memory; left out, there is none
 */
export async function startService(
  database: Database,
  tokens: Record<string, { subject: string } & Partial<TokenFacts>>,
  projection?: NetworkSource,
): Promise<TestService> {
  const pubSub = createPubSub({ redisUrl: null });
  const servicesFor = composeServices({
    database,
    timeoutMs: 30_000,
    announce: ({ channel, ...payload }) => pubSub.publish(channel, payload),
    ...(projection && { projection }),
  });
  const authenticate = (authorization: string | undefined): Promise<TokenFacts | null> => {
    if (authorization === undefined) return Promise.resolve(null);
    const token = tokens[authorization.replace("Bearer ", "")];
    if (!token) return Promise.reject(unauthenticated());
    const unsaid = { roles: [], isReadOnly: false, email: null, name: null, expiresAt: Infinity };
    return Promise.resolve({ ...unsaid, ...token });
  };
  const server = await startTestServer({
    schema: await createSchema(pubSub),
    context: contextMaker({ authenticate }, servicesFor),
    classifyError: classifyDatabaseError,
  });
  return {
    ...server,
    pubSub,
    close: async () => {
      await server.close();
      await pubSub.close();
    },
  };
}
