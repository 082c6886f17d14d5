import neo4j, { type Record as DriverRecord } from "neo4j-driver";
import { StatementError } from "./errors";

/**
 * Turns a record of the driver into a plain row: dates become "YYYY-MM-DD", dates with time ISO text, at any depth.
 * Integers are numbers already, by the driver's setting.
 *
 * @throws StatementError when a column holds a whole node, relationship or path, or a type rows have no form for.
 */
export function convertRecord(statement: string, record: DriverRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  record.keys.forEach((key) => {
    const column = String(key);
    row[column] = convert(record.get(key), `${statement}: column "${column}"`);
  });
  return row;
}

function convert(value: unknown, at: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => convert(element, at));
  if (
    neo4j.isDate(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value)
  ) {
    return value.toString();
  }
  if (neo4j.isDateTime(value)) return value.toStandardDate().toISOString();
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new StatementError(
      `${at} holds a ${value.constructor.name}. Return scalars, lists or maps of properties.`,
    );
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner, at)]));
}
