import type { FormattedExecutionResult } from "graphql";
import { type Client, createClient } from "graphql-ws";
import WebSocket from "ws";

/** A client of the protocol graphql-transport-ws, on one WebSocket. */
export interface SocketClient {
  /** Subscribes at once; `next()` rejects with the errors or the end of the WebSocket. */
  subscribe(
    query: string,
    variables?: Record<string, unknown>,
  ): AsyncIterableIterator<FormattedExecutionResult>;
  /** With which code the WebSocket ended. */
  closed: Promise<number>;
  close(): Promise<void>;
}

/** Opens a WebSocket at once and never again when it ends. */
export function openClient(
  url: string,
  connectionParams?: Record<string, unknown>,
  headers: Record<string, string> = {},
): SocketClient {
  class WithHeaders extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers });
    }
  }
  let client!: Client;
  const closed = new Promise<number>((resolve) => {
    client = createClient({
      url: `${url.replace("http", "ws")}/graphql`,
      webSocketImpl: WithHeaders,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
      ...(connectionParams && { connectionParams }),
      on: { closed: (event) => resolve((event as CloseEvent).code) },
    });
  });
  return {
    subscribe: (query, variables) => client.iterate({ query, ...(variables && { variables }) }),
    closed,
    close: async () => void (await client.dispose()),
  };
}

/** Asks until it is so, at most five seconds. */
export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`It did not come to ${String(isTrue)}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

interface CloseEvent {
  code: number;
}
