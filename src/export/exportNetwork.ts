import { createHash } from "node:crypto";
import type { Database } from "../neo4j/database.type";
import { canonicalJson, compare } from "./canonicalJson";

interface ExportedEntity {
  key: string;
  labels: string[];
  properties: Record<string, unknown>;
  relationships: { type: string; to: string; properties: Record<string, unknown> }[];
}

/** The statements, one for each sort of entity, in the order of the export. */
const STATEMENTS = [
  "export/list-activities",
  "export/list-actors",
  "export/list-focus-areas",
  "export/list-initiatives",
  "export/list-lighthouses",
  "export/list-milestones",
  "export/list-retired-activities",
  "export/list-retired-actors",
  "export/list-services",
  "export/list-topics",
];
const ENTITIES_AT_ONCE = 500;
const TIMEOUT_MS = 120_000;

/** Labels that say what is still to be done, not what the network is. */
const TECHNICAL_LABELS = new Set(["AwaitingTopics"]);

/**
 * The whole network as lines of canonical JSON: equal networks give equal lines, however they came about. Each entity is
 * one line, `{"key","labels","properties"}`, followed by one line for each relationship that leads from it,
 * `{"from","properties","to","type"}`. Entities come by sort and key, relationships by type and target. Derived data
 * belongs to it, and so do partnerships that are kept from the public, as it is the operator's copy, and retired actors,
 * since who was merged into whom is a part of what is known; migrations, seeds,
 * revision and other records of the service itself do not. One page is in memory.
 */
export async function* exportNetwork(database: Database): AsyncGenerator<string> {
  for (const statement of STATEMENTS) {
    for (let after = ""; ;) {
      const params = { after, limit: ENTITIES_AT_ONCE };
      const page = await database.read<ExportedEntity>(statement, params, { timeoutMs: TIMEOUT_MS });
      for (const entity of page) yield* entityLines(entity);
      const last = page.at(-1);
      if (!last || page.length < ENTITIES_AT_ONCE) break;
      after = last.key;
    }
  }
}

/** SHA-256 of the export, as hexadecimal text: equal for equal networks. */
export async function exportChecksum(database: Database): Promise<string> {
  const hash = createHash("sha256");
  for await (const line of exportNetwork(database)) hash.update(`${line}\n`);
  return hash.digest("hex");
}

function entityLines({ key, labels, properties, relationships }: ExportedEntity): string[] {
  const entity = { key, labels: labels.filter((label) => !TECHNICAL_LABELS.has(label)).sort(), properties };
  const links = relationships
    .sort((a, b) => compare(a.type, b.type) || compare(a.to, b.to))
    .map(({ type, to, properties: says }) => canonicalJson({ from: key, type, to, properties: says }));
  return [canonicalJson(entity), ...links];
}
