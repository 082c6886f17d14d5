import type { AuditedTransaction } from "../../audit/write.service";
import type { ContactEntryService } from "../../contacts/contact-entry.service";
import { MAXIMUM_CONTACTS } from "../../contacts/maximumContacts";
import type { ObjectionService } from "../../objections/objection.service";
import { Language } from "../../graphql/language";
import { CONTACT_COLUMNS } from "../columns/contactColumns";
import { type ContactWrite, personOf, planContactRow, type StoredContact } from "./contactRow";
import { type ActorMatch, matchActors } from "./matchActors";
import type { Planner, RowNames, RowPlan, RowProblem } from "./plan.type";
import { PROBLEMS } from "./problems";
import { readStoredActors } from "./readStoredActors";
import { readRow } from "./readRow";
import { ambiguous, invalid, invalidRow, planOf } from "./rows";

/**
 * Tables of contact persons: one is added by each row. An office does not give anybody's consent, so that members alone see
 * them, and they are told by mail how to object. Who objected is not added.
 */
export function contactPlanner(contacts: ContactEntryService, objections: ObjectionService): Planner {
  return {
    columns: CONTACT_COLUMNS,
    async plan(reads, table, options) {
      const rows = table.rows.map((row) => readRow(row));
      const matches = await matchActors(reads, rows, options.defaultCountry);
      const actors = await readStoredActors(reads, [...matches.values()], options.isLocking);
      const stored = await reads.run<StoredContact>("tables/read-contacts", {
        actorKeys: [...actors.keys()],
      });
      const known = new Map(stored.map((each) => [identityOf(each.actorKey, each.email), each]));
      const counts = new Map<string, number>();
      for (const { actorKey } of stored) counts.set(actorKey, (counts.get(actorKey) ?? 0) + 1);
      const seen = new Map<string, number>();
      const people = rows.map(personOf);
      const emails = people.flatMap((person) => ("problems" in person ? [] : [person.email]));
      // Read after the contacts: whoever is missing there because they objected is found here.
      const objecting = await objections.among(reads, emails);
      const planned = rows.map((row, at): RowPlan<ContactWrite> => {
        const match = matches.get(row.number)!;
        if (match.kind === "several") return ambiguous(row, match.keys);
        const person = people[at]!;
        const problems = [...problemsOf(match), ...("problems" in person ? person.problems : row.problems)];
        if (match.kind !== "found" || "problems" in person || problems.length > 0)
          return { planned: { ...invalidRow(row, []), problems }, write: null };
        const identity = identityOf(match.key, person.email);
        const present = known.get(identity) ?? null;
        const earlier = seen.get(identity);
        const count = (counts.get(match.key) ?? 0) + 1;
        if (earlier !== undefined) return invalid(row, [PROBLEMS.twice(earlier)]);
        if (present === null && objecting.has(person.email.toLowerCase()))
          return invalid(row, [PROBLEMS.objected]);
        if (present === null && count > MAXIMUM_CONTACTS)
          return invalid(row, [PROBLEMS.tooManyContacts(MAXIMUM_CONTACTS)]);
        seen.set(identity, row.number);
        if (present === null) counts.set(match.key, count);
        return planContactRow(row, match.key, person, present, options);
      });
      const nameOf = (key: string) => String(actors.get(key)?.["name"] ?? "");
      return planOf(planned, (transaction, writes, names) =>
        writeContacts(transaction, contacts, writes, nameOf, names),
      );
    },
  };
}

async function writeContacts(
  transaction: AuditedTransaction,
  contacts: ContactEntryService,
  writes: readonly ContactWrite[],
  nameOf: (actorKey: string) => string,
  names: RowNames,
): Promise<void> {
  for (const { row, actorKey, person, correction } of writes) {
    if (correction !== null) {
      const { language, ...fields } = correction.fields;
      await contacts.correct(transaction, correction.key, { ...fields, ...(language && { language }) });
      continue;
    }
    const { uuid, secret } = names.of(row);
    const contact = {
      ...person,
      language: person.language ?? Language.DE,
      isNamePublic: false,
      isEmailPublic: false,
      isPhonePublic: false,
      consentVersion: null,
      consentedAt: null,
    };
    const actor = { key: actorKey, name: nameOf(actorKey) };
    await contacts.create(transaction, actor, contact, { key: `contact:${uuid}`, secret });
  }
}

/** Whoever has the address at the actor; however it is written. */
function identityOf(actorKey: string, email: string): string {
  return `${actorKey} ${email.toLowerCase()}`;
}

function problemsOf({ kind }: ActorMatch): RowProblem[] {
  if (kind === "none") return [PROBLEMS.noActor];
  if (kind === "unknown") return [PROBLEMS.unknownKey];
  return kind === "retired" ? [PROBLEMS.retired] : [];
}
