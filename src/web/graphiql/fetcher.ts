import type { GraphiQLProps } from "graphiql";

/** Sends an operation to the API on this origin; nothing else is ever asked. */
export const fetcher: GraphiQLProps["fetcher"] = async (operation, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", ...options?.headers },
    body: JSON.stringify(operation),
  });
  return response.json();
};
