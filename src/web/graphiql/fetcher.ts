import type { GraphiQLProps } from "graphiql";
import { getOperationAST } from "graphql";
import { createClient } from "graphql-ws";

type Fetcher = GraphiQLProps["fetcher"];
type Operation = Parameters<Fetcher>[0];
type Headers = Record<string, unknown>;

/** Sends an operation to the API on this origin; nothing else is ever asked. Subscriptions go by WebSocket. */
export const fetcher: Fetcher = async (operation, options) => {
  const document = options?.documentAST;
  const kind = document && getOperationAST(document, operation.operationName)?.operation;
  return kind === "subscription" ? subscribe(operation, options?.headers) : post(operation, options?.headers);
};

async function post(operation: Operation, headers: Headers = {}) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", ...headers },
    body: JSON.stringify(operation),
  });
  return response.json();
}

/** One WebSocket a subscription, as the headers of the editor may have changed since the last. It ends with it. */
function subscribe({ query, variables, operationName }: Operation, headers: Headers = {}) {
  const given = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const client = createClient({
    url: new URL("/graphql", location.href).href.replace(/^http/, "ws"),
    retryAttempts: 0,
    connectionParams: {
      authorization: given["authorization"],
      acceptLanguage: given["accept-language"] ?? navigator.languages.join(", "),
    },
  });
  return client.iterate({ query, variables, operationName });
}
