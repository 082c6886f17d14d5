import { GraphQLScalarType, Kind } from "graphql";
import { isCalendarDate } from "./calendarDate";

/** The scalar `DateTime`: an instant, ISO 8601 text in UTC outside and inside. */
export const Moment = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description:
    'An instant, written with its offset: "2026-03-01T09:30:00Z" or "2026-03-01T10:30:00+01:00"; answers are in UTC.',
  specifiedByURL: "https://datatracker.ietf.org/doc/html/rfc3339#section-5.6",
  serialize: checked,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
});

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function checked(value: unknown): string {
  const isInForm = typeof value === "string" && FORM.test(value) && isCalendarDate(value.slice(0, 10));
  const time = isInForm ? new Date(value) : null;
  if (time !== null && !Number.isNaN(time.getTime())) return time.toISOString();
  const given = typeof value === "string" ? `"${value}"` : "something else";
  throw new TypeError(
    `Expected an instant with its offset, for instance "2026-03-01T09:30:00Z"; got ${given}.`,
  );
}
