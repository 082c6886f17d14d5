import { GraphQLScalarType, Kind } from "graphql";

/** The scalar `Date`: a calendar day without time or zone, the string "YYYY-MM-DD" outside and inside. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: "Date",
  description: 'A calendar day of the Gregorian calendar, written "YYYY-MM-DD", for instance "2024-02-29".',
  specifiedByURL: "https://datatracker.ietf.org/doc/html/rfc3339#section-5.6",
  serialize: checked,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
});

/** True when the text names a day that exists, in the form "YYYY-MM-DD". */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // A Date rolls the 30th of February over to March: only a day that survives the way there and back exists.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The present day in UTC, as the database counts days. */
export function today(): string {
  return new Date().toISOString().slice(0, "YYYY-MM-DD".length);
}

function checked(value: unknown): string {
  if (typeof value === "string" && isCalendarDate(value)) return value;
  const given = typeof value === "string" ? `"${value}"` : "something else";
  // Not a GraphQLError: graphql-js shows where a TypeError happened, and so which argument it is about.
  throw new TypeError(`Expected a calendar day "YYYY-MM-DD", for instance "2024-02-29"; got ${given}.`);
}
