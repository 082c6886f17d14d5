import type { AuditedTransaction } from "../../audit/write.service";
import { deriveActors } from "../../topics/derive/deriveActors";
import { ACTOR_COLUMNS } from "../columns/actorColumns";
import { type ActorWrite, nameAndCity, planActorRow, wantedKey } from "./actorRow";
import { freeKeys } from "./freeKeys";
import { matchActors } from "./matchActors";
import type { Planner, RowPlan } from "./plan.type";
import { PROBLEMS } from "./problems";
import { readRow } from "./readRow";
import { invalid, planOf } from "./rows";
import { readStoredActors } from "./readStoredActors";
import { shownFields } from "./shownFields";

/** Tables of actors: one is made or changed by each row. */
export const ACTOR_PLANNER: Planner = {
  columns: ACTOR_COLUMNS,
  async plan(reads, table, options) {
    const rows = table.rows.map((row) => readRow(row));
    const matches = await matchActors(reads, rows, options.defaultCountry);
    const stored = await readStoredActors(reads, [...matches.values()], options.isLocking);
    const unmatched = rows.filter(({ number }) => matches.get(number)!.kind === "none");
    const newKeys = await freeKeys(reads, unmatched.map(wantedKey));
    const seen = new Map<string, number>();
    const planned = rows.map((row): RowPlan<ActorWrite> => {
      const match = matches.get(row.number)!;
      if (match.kind !== "found" && match.kind !== "none") return planActorRow(row, match, null, options);
      const key = match.kind === "found" ? match.key : newKeys[unmatched.indexOf(row)]!;
      const identity = match.kind === "found" ? key : nameAndCity(row, options.defaultCountry);
      const earlier = seen.get(identity);
      if (earlier !== undefined) return invalid(row, [PROBLEMS.twice(earlier)]);
      seen.set(identity, row.number);
      return planActorRow(row, match, { key, properties: stored.get(key) ?? null }, options);
    });
    return planOf(planned, (transaction, writes) => writeActors(transaction, writes));
  },
};

async function writeActors(transaction: AuditedTransaction, writes: readonly ActorWrite[]): Promise<void> {
  if (writes.length === 0) return;
  await transaction.run("import/write-actors", {
    rows: writes.map(({ key, changes }) => ({ key, changes, isExample: false, isAwaiting: false })),
  });
  await deriveActors(
    transaction,
    writes.map(({ key }) => key),
  );
  for (const { key, stored, changes } of writes) {
    const fields = shownFields(changes);
    const pick = (from: ActorWrite["changes"]) =>
      Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));
    const before = stored === null ? null : pick(stored as ActorWrite["changes"]);
    await transaction.record({ targetType: "Actor", targetKey: key, before, after: pick(changes) });
    transaction.announce({ channel: "actorChanged", key });
  }
  transaction.changesNetwork({ actors: writes.map(({ key }) => key) });
}
