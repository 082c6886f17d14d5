import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** Where the built pages lie; equally far from src/server and from dist/server. */
export const GRAPHIQL_DIRECTORY = join(__dirname, "../../dist/web/graphiql");

/** True when a person opens the address in a browser, which asks for a page, not for data. */
export function wantsPage(request: FastifyRequest): boolean {
  return request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
}

/** Serves the files of GraphiQL under /graphql/assets/, and hands out the page itself by the function it returns. */
export async function serveGraphiql(
  fastify: FastifyInstance,
  directory: string,
): Promise<(reply: FastifyReply) => FastifyReply> {
  const isBuilt = existsSync(join(directory, "index.html"));
  if (!isBuilt) {
    return (reply) =>
      reply.code(404).type("text/plain").send("The query editor is not built: npm run build:web");
  }
  await fastify.register(fastifyStatic, {
    root: directory,
    prefix: "/graphql/assets/",
    index: false,
    // File names carry a hash of the content, so a file of a name never changes.
    maxAge: "365d",
    immutable: true,
  });
  return (reply) => reply.header("vary", "accept").sendFile("index.html", { maxAge: 0, immutable: false });
}
