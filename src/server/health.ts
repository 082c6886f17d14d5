import type { FastifyInstance } from "fastify";

/** How far the service is on its way to answering; ready when all are true. */
export interface Readiness {
  /** The database answers. */
  readonly reachable: boolean;
  /** Every migration is applied. */
  readonly migrated: boolean;
  /** The network's data is there. */
  readonly seeded: boolean;
}

/**
 * `GET /healthz` says that the process lives; `GET /readyz` that it can answer questions: 200 when ready, else 503, with
 * the single facts in both cases. A check that fails counts as an unreachable database.
 */
export function serveHealth(fastify: FastifyInstance, readiness: () => Promise<Readiness>): void {
  fastify.get("/healthz", () => ({ status: "alive" }));
  fastify.get("/readyz", async (request, reply) => {
    const { reachable, migrated, seeded } = await readiness().catch((error: unknown) => {
      request.log.warn({ err: error }, "readiness check failed");
      return UNREACHABLE;
    });
    const isReady = reachable && migrated && seeded;
    reply.code(isReady ? 200 : 503).header("cache-control", "no-store");
    return { status: isReady ? "ready" : "not ready", reachable, migrated, seeded };
  });
}

const UNREACHABLE: Readiness = { reachable: false, migrated: false, seeded: false };
