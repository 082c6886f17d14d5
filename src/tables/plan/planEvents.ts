import type { EventEntryService } from "../../events/event-entry.service";
import { type StoredEvent as EventSummary, toEvent } from "../../events/toEvent";
import type { AuditedTransaction } from "../../audit/write.service";
import { writeRows } from "../../import/writeRows";
import type { Transaction } from "../../neo4j/database.type";
import { fold } from "../../text/fold";
import { slug } from "../../text/slug";
import { localDate } from "../../times/zonedTime";
import { EVENT_COLUMNS } from "../columns/eventColumns";
import { type EventRowWrite, planEventRow, type StoredEvent } from "./eventRow";
import { type KnownEvents, knownEvents, targetOf } from "./knownEvents";
import { readNamed } from "./named";
import { matchWords, partiesOf, wordsOf } from "./parties";
import type { Planner, PlanOptions, RowNames, RowPlan } from "./plan.type";
import { PROBLEMS } from "./problems";
import { keyOf, type ReadRow, readRow, textOf } from "./readRow";
import { ambiguous, invalid, planOf } from "./rows";

/** Tables of events: one is entered or changed by each row. */
export function eventPlanner(entries: EventEntryService): Planner {
  return {
    columns: EVENT_COLUMNS,
    async plan(reads, table, options) {
      const rows = table.rows.map((row) => readRow(row));
      const words = rows.flatMap((row) => wordsOf(row, "organisers"));
      const matches = await matchWords(reads, words, options.defaultCountry);
      const namedIn = await readNamed(reads, EVENT_COLUMNS);
      const known = await readKnown(reads, rows, entries, options);
      const seen = new Map<string, number>();
      const planned = rows.map((row): RowPlan<EventRowWrite> => {
        const organisers = partiesOf(row, ["organisers"], EVENT_COLUMNS, matches);
        if (organisers.candidateKeys.length > 0) return ambiguous(row, organisers.candidateKeys);
        const named = namedIn(row);
        const home = named.groupLighthouse;
        const target = targetOf(row, known);
        const problems = [...organisers.problems, ...named.problems, ...target.problems];
        if (named.lighthouse !== null && home !== null && named.lighthouse !== home)
          problems.push(PROBLEMS.otherLighthouse);
        const identity = target.stored?.event.key ?? identityOf(row);
        const earlier = seen.get(identity);
        if (earlier !== undefined) problems.push(PROBLEMS.twice(earlier));
        if (row.problems.length + problems.length > 0) return invalid(row, problems);
        seen.set(identity, row.number);
        const ties = {
          organiserKeys: organisers.keys,
          lighthouseKey: named.lighthouse ?? home,
          projectGroupKey: named.projectGroup,
          topicKeys: named.topics,
        };
        return planEventRow(row, target.stored, ties, options);
      });
      return planOf(planned, (transaction, writes, names) =>
        writeEvents(transaction, entries, writes, names),
      );
    },
  };
}

async function writeEvents(
  transaction: AuditedTransaction,
  entries: EventEntryService,
  writes: readonly EventRowWrite[],
  names: RowNames,
): Promise<void> {
  const marked: { key: string }[] = [];
  for (const { row, stored, entry, isMarked } of writes) {
    const { startsAt, timeZone, titleEn } = entry.checked;
    const newKey = `event:${localDate(startsAt, timeZone)}-${slug(titleEn)}-${names.of(row).uuid.slice(0, 8)}`;
    if (stored === null) await entries.enter(transaction, newKey, entry);
    else await entries.replace(transaction, stored, entry);
    if (isMarked) marked.push({ key: stored?.key ?? newKey });
  }
  await writeRows(transaction, "tables/mark-imported-events", marked);
}

/** The events that rows may be about; those that they are about are locked, if asked for. */
async function readKnown(
  reads: Transaction,
  rows: readonly ReadRow[],
  entries: EventEntryService,
  { isLocking }: PlanOptions,
): Promise<KnownEvents> {
  const keys = rows.flatMap((row) => keyOf(row, "Event") ?? []);
  const days = [...new Set(rows.flatMap((row) => textOf(row, "date") ?? []))];
  const found = await reads.run<{ event: EventSummary; importedVersion: number | null }>(
    "tables/find-events",
    { keys, days },
  );
  const all = found.map(({ event, importedVersion }) => ({ event: toEvent(event), importedVersion }));
  const stored = (each: (typeof all)[number]): StoredEvent => ({
    event: each.event,
    isUntouched: each.event.version === each.importedVersion,
  });
  const known = knownEvents(all.map(stored));
  if (!isLocking) return known;
  const wanted = new Set(rows.flatMap((row) => targetOf(row, known).stored?.event.key ?? []));
  const locked: StoredEvent[] = [];
  for (const each of all) {
    const event = wanted.has(each.event.key) ? await entries.lock(reads, each.event.key) : each.event;
    if (event !== null) locked.push(stored({ ...each, event }));
  }
  return knownEvents(locked);
}

/** What tells new events of one table apart. */
function identityOf(row: ReadRow): string {
  return `${textOf(row, "date")} ${fold(textOf(row, "titleDe") ?? textOf(row, "titleEn") ?? "")}`;
}
