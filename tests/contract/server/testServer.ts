import pino from "pino";
import { createServer, type ServerOptions } from "../../../src/server/server";
import { testSchema } from "./testSchema";

/** What a test server was told and has said. */
export interface TestServer {
  url: string;
  log: string[];
  close(): Promise<void>;
  /** Posts an operation; resolves to the status and the parsed body. */
  post(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  status: number;
  body: { data?: Record<string, unknown> | null; errors?: AnswerError[] };
}

interface AnswerError {
  message: string;
  path?: string[];
  extensions: Record<string, unknown>;
}

/** What differs from the usual test server. */
export interface TestServerOptions extends Partial<Omit<ServerOptions<object>, "config">> {
  config?: Partial<ServerOptions<object>["config"]>;
}

/** A server on a free port over a schema of its own, without any database. */
export async function startTestServer({ config, ...options }: TestServerOptions = {}): Promise<TestServer> {
  const log: string[] = [];
  const server = await createServer<object>({
    config: {
      host: "127.0.0.1",
      port: 0,
      redisUrl: null,
      trustProxy: null,
      rateLimits: { costlyQueries: 100_000, publicMutations: 100_000 },
      ...config,
    },
    schema: testSchema(),
    context: (facts) => facts,
    readiness: () => Promise.resolve({ reachable: true, migrated: true, seeded: true }),
    classifyError: () => null,
    logger: pino({ level: "debug" }, { write: (line: string) => void log.push(line) }),
    ...options,
  });
  const url = await server.listen();
  return {
    url,
    log,
    close: () => server.close(),
    async post(query, variables, headers) {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, body: (await response.json()) as Answer["body"] };
    },
  };
}
