import neo4j from "neo4j-driver";
import { StatementError } from "./errors";
import type { Statement } from "./statements";
import { formatValueType, type ScalarType, type ValueType } from "./valueType";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Turns plain values into what the driver sends, by the types that the statement declares: Int becomes a database
 * integer, Date ("YYYY-MM-DD") a date, DateTime (ISO text or a JavaScript Date) a date with time. Numbers inside a
 * Map stay floats.
 *
 * @param standing values for declared parameters that are not given
 * @throws StatementError for a missing, undeclared or wrongly typed parameter.
 */
export function convertParameters(
  statement: Statement,
  given: Record<string, unknown>,
  standing: Record<string, unknown> = {},
): Record<string, unknown> {
  for (const name of Object.keys(given)) {
    if (!statement.parameters.has(name)) {
      throw new StatementError(
        `${statement.name}: parameter $${name} is not declared. Declare it or do not pass it.`,
      );
    }
  }
  const converted: Record<string, unknown> = {};
  for (const [name, type] of statement.parameters) {
    const value = name in given ? given[name] : standing[name];
    if (value === undefined) {
      throw new StatementError(
        `${statement.name}: parameter $${name} ${formatValueType(type)} is missing. Pass it${type.isNullable ? ", or null" : ""}.`,
      );
    }
    converted[name] = convert(value, type, `${statement.name}: parameter $${name}`);
  }
  return converted;
}

function convert(value: unknown, type: ValueType, at: string): unknown {
  if (value === null || value === undefined) {
    if (type.isNullable) return null;
    throw wrong(at, type, value);
  }
  if ("listOf" in type) {
    if (!Array.isArray(value)) throw wrong(at, type, value);
    return value.map((element, index) => convert(element, type.listOf, `${at}[${index}]`));
  }
  const converted = CONVERTERS[type.scalar](value);
  if (converted === undefined) throw wrong(at, type, value);
  return converted;
}

/** Each answers `undefined` for a value that is not of its type. */
const CONVERTERS: Record<ScalarType, (value: unknown) => unknown> = {
  String: (value) => (typeof value === "string" ? value : undefined),
  Boolean: (value) => (typeof value === "boolean" ? value : undefined),
  Float: (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined),
  Int: (value) =>
    typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value))
      ? neo4j.int(value)
      : undefined,
  Date: toDate,
  DateTime: toDateTime,
  Map: (value) => (typeof value === "object" && !Array.isArray(value) ? value : undefined),
  Any: (value) => value,
};

function toDate(value: unknown): unknown {
  const match = typeof value === "string" ? DATE.exec(value) : null;
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const real = new Date(Date.UTC(year, month - 1, day));
  real.setUTCFullYear(year);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return undefined;
  return new neo4j.types.Date(neo4j.int(year), neo4j.int(month), neo4j.int(day));
}

function toDateTime(value: unknown): unknown {
  const date = value instanceof Date ? value : typeof value === "string" ? new Date(value) : null;
  if (!date || Number.isNaN(date.getTime())) return undefined;
  return neo4j.types.DateTime.fromStandardDate(new Date(date.getTime()));
}

function wrong(at: string, type: ValueType, value: unknown): StatementError {
  const shown =
    value === undefined ? "undefined" : (JSON.stringify(value, bigintAsText) ?? typeof value).slice(0, 80);
  return new StatementError(`${at} must be ${formatValueType(type)}, was ${shown}.`);
}

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
