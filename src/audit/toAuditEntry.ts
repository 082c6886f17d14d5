import { encodeId } from "../graphql/nodeId";
import type { AuditEntry, FieldChange } from "./audit.type";
import type { Origin, Values } from "./change.type";

/** An entry as audit/summary returns it. */
export interface StoredAuditEntry {
  key: string;
  action: string;
  origin: Origin;
  at: string;
  targetType: string;
  targetKey: string;
  before: string | null;
  after: string | null;
  accountKey: string | null;
}

/** The entry that a stored one stands for. */
export function toAuditEntry({ before, after, ...stored }: StoredAuditEntry): AuditEntry {
  const [old, present] = [before, after].map((text) => (text === null ? {} : (JSON.parse(text) as Values)));
  const fields = [...new Set([...Object.keys(old!), ...Object.keys(present!)])];
  const changes: FieldChange[] = fields.map((field) => ({
    field,
    before: asText(old![field]),
    after: asText(present![field]),
  }));
  return {
    ...stored,
    id: encodeId("AuditEntry", stored.key),
    isNew: before === null,
    isRemoved: after === null,
    changes,
  };
}

function asText(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
