import { readSuccessorsAt } from "../../actor-records/successors";
import type { AuditedTransaction } from "../../audit/write.service";
import { changedFields } from "../../audit/changedFields";
import { today } from "../../graphql/calendarDate";
import { CURATED } from "../../import/curateFields";
import { writeRows } from "./writeMembershipRows";
import type { TakingPart } from "../../periods/rejoin";
import { deriveActors } from "../../topics/derive/deriveActors";
import { membershipColumns } from "../columns/membershipColumns";
import { RowOutcome } from "../table.enums";
import { matchActors } from "./matchActors";
import type { MembershipKind } from "./membershipKinds";
import { membershipStep } from "./membershipStep";
import type { PlannedRow, Planner, RowProblem } from "./plan.type";
import { PROBLEMS } from "./problems";
import { type ReadRow, readRow, textOf } from "./readRow";
import { ambiguousRow, invalidRow, plainRow } from "./rows";
import { OFFICE } from "./saidChanges";
import { readTargets } from "./targets";
import { shown } from "./shownFields";

type Stored = TakingPart & { source: string | null };
type Place = { actorKey: string; targetKey: string };

/** A change of one membership by one row. */
interface Step extends Place {
  before: TakingPart | null;
  after: TakingPart;
}

/** Tables of memberships of one kind. */
export function membershipPlanner(kind: MembershipKind): Planner {
  return {
    columns: membershipColumns(kind.headings),
    async plan(reads, table, options) {
      const rows = table.rows.map((row) => readRow(row));
      const matches = await matchActors(reads, rows, options.defaultCountry);
      const targetOf = await readTargets(reads, kind.listTargets);
      const named = rows.map((row): Place | null => {
        const match = matches.get(row.number)!;
        const targetKey = targetOf(textOf(row, "target") ?? "");
        return match.kind === "found" && targetKey !== null ? { actorKey: match.key, targetKey } : null;
      });
      const places = named.filter((place) => place !== null);
      const standsFor = await readSuccessorsAt(reads, places);
      if (options.isLocking)
        for (const key of [...new Set(places.map(({ targetKey }) => targetKey))].sort())
          await kind.lock(reads, key);
      const present = places.map((place) => ({ ...place, actorKey: standsFor(place) ?? place.actorKey }));
      const stored = await reads.run<Stored & Place>(kind.read, { rows: present });
      const states = new Map<string, Stored>(stored.map((row) => [placeKey(row), row]));
      const steps: Step[] = [];
      const planned = rows.map((row, index): PlannedRow => {
        const match = matches.get(row.number)!;
        if (match.kind === "several") return ambiguousRow(row, match.keys);
        const problems = problemsOf(row, match.kind, kind, named[index] ?? null);
        const actorKey = named[index] ? standsFor(named[index]) : null;
        if (named[index] && actorKey === null) problems.push(PROBLEMS.retired);
        if (row.problems.length + problems.length > 0 || actorKey === null) return invalidRow(row, problems);
        const place = { actorKey, targetKey: named[index]!.targetKey };
        const before = states.get(placeKey(place)) ?? null;
        const role = textOf(row, "role");
        const said = {
          roles: role === null ? null : [kind.roleOf(role)!],
          since: textOf(row, "since"),
          until: textOf(row, "until"),
        };
        const after = membershipStep(before, said, kind.plainRoles);
        const base = { ...plainRow(row), actorKey };
        if (after === null) return base;
        if (before?.source === CURATED && !options.overwriteCurated)
          return { ...base, keptFields: changesOf(before, after).map(({ field }) => field) };
        states.set(placeKey(place), { ...after, source: OFFICE });
        steps.push({ ...place, before, after });
        const outcome = before === null ? RowOutcome.CREATE : RowOutcome.UPDATE;
        return {
          ...base,
          outcome,
          changes: [...targetChange(before, place.targetKey), ...changesOf(before, after)],
        };
      });
      const source = options.overwriteCurated ? CURATED : OFFICE;
      return { rows: planned, write: (transaction) => write(transaction, kind, steps, source) };
    },
  };
}

async function write(
  transaction: AuditedTransaction,
  kind: MembershipKind,
  steps: readonly Step[],
  source: string,
): Promise<void> {
  if (steps.length === 0) return;
  const last = new Map(
    steps.map(({ actorKey, targetKey, after }) => [
      placeKey({ actorKey, targetKey }),
      { actorKey, targetKey, after },
    ]),
  );
  const rows = [...last.values()].map(
    ({ actorKey, targetKey, after: { roles, since, until, formerPeriods } }) => ({
      actorKey,
      targetKey,
      roles,
      since,
      until,
      formerPeriods,
    }),
  );
  await writeRows(transaction, kind.write, rows, source);
  const actorKeys = [...new Set(rows.map(({ actorKey }) => actorKey))];
  if (kind.isActivity) await deriveActors(transaction, actorKeys);
  for (const { actorKey, targetKey, until } of rows)
    if (!kind.isActivity && until !== null && until <= today())
      await transaction.run("memberships/remove-open-votes", { actorKey, lighthouseKey: targetKey });
  for (const { actorKey, targetKey, before, after } of steps)
    await transaction.record({
      targetType: kind.targetType,
      targetKey,
      ...changedFields({ member: null, ...before }, { member: actorKey, ...fieldsOf(after) })!,
    });
  actorKeys.forEach((key) => transaction.announce({ channel: "actorChanged", key }));
  transaction.changesNetwork({
    actors: actorKeys,
    activities: kind.isActivity ? [...new Set(rows.map(({ targetKey }) => targetKey))] : [],
  });
}

function problemsOf(row: ReadRow, match: string, kind: MembershipKind, place: Place | null): RowProblem[] {
  const problems: RowProblem[] = [];
  if (match === "none") problems.push(PROBLEMS.noActor);
  if (match === "unknown") problems.push(PROBLEMS.unknownKey);
  if (match === "retired") problems.push(PROBLEMS.retired);
  const [de, en] = kind.headings;
  if (match === "found" && place === null) problems.push(PROBLEMS.noTarget({ de, en }));
  const [role, since, until] = ["role", "since", "until"].map((field) => textOf(row, field));
  if (role && kind.roleOf(role) === null) problems.push(PROBLEMS.noRole);
  if (since && until && until < since) problems.push(PROBLEMS.reversed);
  return problems;
}

function fieldsOf({ roles, since, until, formerPeriods }: TakingPart) {
  return { roles, since, until, formerPeriods };
}

function changesOf(before: TakingPart | null, after: TakingPart) {
  const was = before && fieldsOf(before);
  return Object.entries(fieldsOf(after))
    .map(([field, value]) => ({
      field,
      before: shown(was?.[field as keyof TakingPart]),
      after: shown(value),
    }))
    .filter((change) => change.before !== change.after);
}

function targetChange(before: TakingPart | null, targetKey: string) {
  return before === null ? [{ field: "memberOf", before: null, after: targetKey }] : [];
}

function placeKey({ actorKey, targetKey }: Place): string {
  return `${actorKey}|${targetKey}`;
}
