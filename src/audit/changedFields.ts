import type { Values } from "./change.type";

/** The fields that differ, as they were and as they are; null when none does. Values are compared as JSON. */
export function changedFields(before: Values, after: Values): { before: Values; after: Values } | null {
  const fields = Object.keys(after).filter((field) => asText(before[field]) !== asText(after[field]));
  if (fields.length === 0) return null;
  const pick = (values: Values) => Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
  return { before: pick(before), after: pick(after) };
}

function asText(value: unknown): string {
  return JSON.stringify(value ?? null);
}
