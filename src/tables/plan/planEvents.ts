import type { EventEntryService } from "../../events/event-entry.service";
import { type StoredEvent as EventSummary, toEvent } from "../../events/toEvent";
import type { AuditedTransaction } from "../../audit/write.service";
import { decodeAnyId } from "../../graphql/nodeId";
import { writeRows } from "../../import/writeRows";
import type { Transaction } from "../../neo4j/database.type";
import { fold } from "../../text/fold";
import { slug } from "../../text/slug";
import { localDate } from "../../times/zonedTime";
import { EVENT_COLUMNS } from "../columns/eventColumns";
import { type EventRow, type EventRowWrite, planEventRow, type StoredEvent } from "./eventRow";
import { readNamed } from "./named";
import { matchWords, partiesOf, wordsOf } from "./parties";
import type { Planner, PlanOptions, RowNames, RowProblem } from "./plan.type";
import { PROBLEMS } from "./problems";
import { headingOf, type ReadRow, readRow, textOf } from "./readRow";
import { ambiguousRow, invalidRow } from "./rows";

/** Tables of events: one is entered or changed by each row. */
export function eventPlanner(entries: EventEntryService): Planner {
  return {
    columns: EVENT_COLUMNS,
    async plan(reads, table, options) {
      const rows = table.rows.map((row) => readRow(row));
      const words = rows.flatMap((row) => wordsOf(row, "organisers"));
      const matches = await matchWords(reads, words, options.defaultCountry);
      const namedIn = await readNamed(reads, EVENT_COLUMNS);
      const homeOf = await readHomes(reads);
      const stored = await readStored(reads, rows, entries, options);
      const seen = new Map<string, number>();
      const planned = rows.map((row): EventRow => {
        const organisers = partiesOf(row, ["organisers"], EVENT_COLUMNS, matches);
        if (organisers.candidateKeys.length > 0)
          return { planned: ambiguousRow(row, organisers.candidateKeys), write: null };
        const named = namedIn(row);
        const target = targetOf(row, stored);
        const home = named.projectGroup === null ? null : (homeOf.get(named.projectGroup) ?? null);
        const problems = [...organisers.problems, ...named.problems, ...target.problems];
        if (named.lighthouse !== null && home !== null && named.lighthouse !== home)
          problems.push(PROBLEMS.otherLighthouse);
        const identity = target.stored?.event.key ?? identityOf(row);
        const earlier = seen.get(identity);
        if (earlier !== undefined) problems.push(PROBLEMS.twice(earlier));
        if (row.problems.length + problems.length > 0)
          return { planned: invalidRow(row, problems), write: null };
        seen.set(identity, row.number);
        const ties = {
          organiserKeys: organisers.keys,
          lighthouseKey: named.lighthouse ?? home,
          projectGroupKey: named.projectGroup,
          topicKeys: named.topics,
        };
        return planEventRow(row, target.stored, ties, options);
      });
      const writes = planned.flatMap(({ write }) => write ?? []);
      return {
        rows: planned.map((row) => row.planned),
        write: (transaction, names) => writeEvents(transaction, entries, writes, names),
      };
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

/** The lighthouses of project groups. */
async function readHomes(reads: Transaction): Promise<Map<string, string>> {
  const groups = await reads.run<{ key: string; lighthouseKey: string | null }>("tables/list-project-groups");
  return new Map(
    groups.flatMap(({ key, lighthouseKey }) => (lighthouseKey === null ? [] : [[key, lighthouseKey]])),
  );
}

/** The events that rows may be about; those that they are about are locked, if asked for. */
async function readStored(
  reads: Transaction,
  rows: readonly ReadRow[],
  entries: EventEntryService,
  { isLocking }: PlanOptions,
): Promise<StoredEvent[]> {
  const keys = rows.flatMap((row) => keyOf(row) ?? []);
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
  if (!isLocking) return all.map(stored);
  const wanted = new Set(rows.flatMap((row) => targetOf(row, all.map(stored)).stored?.event.key ?? []));
  const locked: StoredEvent[] = [];
  for (const each of all) {
    const event = wanted.has(each.event.key) ? await entries.lock(reads, each.event.key) : each.event;
    if (event !== null) locked.push(stored({ ...each, event }));
  }
  return locked;
}

/** The event that a row means: with its key, else of its day and title; null for a new one. */
function targetOf(
  row: ReadRow,
  all: readonly StoredEvent[],
): { stored: StoredEvent | null; problems: RowProblem[] } {
  const key = keyOf(row);
  if (key !== null) {
    const stored = all.find(({ event }) => event.key === key) ?? null;
    return { stored, problems: stored === null ? [PROBLEMS.unknownKey] : [] };
  }
  const date = textOf(row, "date");
  const titles = [textOf(row, "titleDe"), textOf(row, "titleEn")].flatMap((title) =>
    title ? [fold(title)] : [],
  );
  const missing = (field: string) => [PROBLEMS.missing(headingOf(EVENT_COLUMNS, field))];
  if (date === null) return { stored: null, problems: row.problems.length > 0 ? [] : missing("date") };
  if (titles.length === 0) return { stored: null, problems: missing("titleDe") };
  const [first = null, ...others] = all.filter(
    ({ event: { startsAt, timeZone, titleDe, titleEn } }) =>
      localDate(startsAt, timeZone) === date &&
      [titleDe, titleEn].some((title) => titles.includes(fold(title))),
  );
  if (others.length === 0) return { stored: first, problems: [] };
  return {
    stored: null,
    problems: [PROBLEMS.severalTargets([first!, ...others].map(({ event }) => event.key))],
  };
}

function keyOf(row: ReadRow): string | null {
  const given = textOf(row, "key");
  const decoded = given === null ? null : decodeAnyId(given);
  return decoded?.type === "Event" ? decoded.key : given;
}

/** What tells new events of one table apart. */
function identityOf(row: ReadRow): string {
  return `${textOf(row, "date")} ${fold(textOf(row, "titleDe") ?? textOf(row, "titleEn") ?? "")}`;
}
