import type { Database } from "../../../src/neo4j/database.type";

/** A statement that a write ran. */
export interface RanStatement {
  name: string;
  params: Readonly<Record<string, unknown>>;
}

/** A view of a database that keeps what writes ran, undone ones too. */
export function recordingWrites(database: Database, ran: RanStatement[]): Database {
  const recorded: Database["write"] = (work, options) =>
    database.write(
      (transaction) =>
        work({
          run: (name, params = {}) => {
            ran.push({ name, params });
            return transaction.run(name, params);
          },
        }),
      options,
    );
  return { ...database, write: recorded, writeNetwork: recorded };
}

/** Parameters that hold people's data, or their words, wherever they are. */
const PERSONAL = new Set(
  (
    "email phone replyTo contactName contactEmail contactPhone contactRole message messageDe messageEn subject text note " +
    "declineReason needs rationale aboutDe aboutEn"
  ).split(" "),
);

/** Parameters that do so in statements about people; elsewhere they tell of organisations and topics. */
const PERSONAL_OF_PEOPLE = new Set(["name", "title", "role", "reason", "reasonDe", "reasonEn"]);
const OF_PEOPLE = /^(contacts|experts|event-registrations|claims)\/|^events\/write-programme$/;

/** The personal values that writes were given, each once; an account's subject is no word of anybody. */
export function personalValues(ran: readonly RanStatement[]): string[] {
  const values = new Set<string>();
  const walk = (value: unknown, isPersonal: boolean, isOfPeople: boolean): void => {
    if (typeof value === "string") {
      // What is shorter is found in anything.
      if (isPersonal && value.length > 3) values.add(value);
    } else if (value !== null && typeof value === "object") {
      for (const [name, part] of Object.entries(value)) {
        const isNamed = PERSONAL.has(name) || (isOfPeople && PERSONAL_OF_PEOPLE.has(name));
        walk(part, isNamed || (isPersonal && Array.isArray(value)), isOfPeople);
      }
    }
  };
  for (const { name, params } of ran)
    if (!/^(audit|accounts)\//.test(name)) walk(params, false, OF_PEOPLE.test(name));
  return [...values];
}
