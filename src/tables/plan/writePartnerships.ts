import type { AuditedTransaction } from "../../audit/write.service";
import { CURATED } from "../../import/curateFields";
import { writeRows } from "../../import/writeRows";
import { PartnershipChange } from "../../partnerships/partnership.enums";
import { indexProperties } from "../../search/indexProperties";
import { deriveActors } from "../../topics/derive/deriveActors";
import { participationRow } from "./participationRow";
import type { PartnershipWrite } from "./partnershipRow";
import type { RowNames } from "./plan.type";
import { OFFICE } from "./saidChanges";
import { shownFields } from "./shownFields";

/** Writes partnerships; of private ones nothing is told to anybody. */
export async function writePartnerships(
  transaction: AuditedTransaction,
  writes: readonly PartnershipWrite[],
  names: RowNames,
  isCurated: boolean,
): Promise<void> {
  // A random key: one made of names would tell whoever sees it who is in a private partnership.
  const keyed = writes.map((write) => ({
    ...write,
    key: write.stored?.key ?? `partnership:${names.of(write.row).uuid}`,
  }));
  await create(
    transaction,
    keyed.filter(({ stored }) => stored === null),
    isCurated ? CURATED : OFFICE,
  );
  for (const write of keyed) if (write.stored !== null) await change(transaction, write);
  const actorKeys = [...new Set(keyed.flatMap(({ sides }) => sides))];
  await deriveActors(transaction, actorKeys);
  for (const write of keyed) await recordAndTell(transaction, write);
}

type KeyedWrite = PartnershipWrite & { key: string };

async function create(
  transaction: AuditedTransaction,
  writes: readonly KeyedWrite[],
  source: string,
): Promise<void> {
  const rows = writes.map(({ key, changes, isPrivate, isExample }) => ({
    key,
    changes: { ...changes, ...indexProperties("partnership", { ...changes, key }) },
    startDate: changes["startDate"] ?? null,
    endDate: changes["endDate"] ?? null,
    isPrivate,
    isExample,
  }));
  await writeRows(transaction, "tables/create-partnerships", rows);
  const ties = writes.flatMap(({ key, sides }) =>
    sides.map((actorKey) => participationRow(actorKey, key, source, ["PARTNER"])),
  );
  await writeRows(transaction, "import/create-participations", ties);
}

/** What it was before is kept. */
async function change(
  transaction: AuditedTransaction,
  { key, stored, changes, isPrivate }: KeyedWrite,
): Promise<void> {
  const kind = isPrivate === true ? PartnershipChange.MADE_PRIVATE : PartnershipChange.CORRECTED;
  await transaction.run("partnerships/create-state", { key, change: kind });
  const after = { startDate: null, endDate: null, ...stored?.properties, ...changes };
  if (shownFields(changes).length > 0)
    await transaction.run("partnerships/write-fields", { ...pick(after, FIELDS), key });
  if (isPrivate !== null) await transaction.run("partnerships/write-visibility", { key, isPrivate });
}

const FIELDS = [
  "name",
  "kind",
  "startDate",
  "endDate",
  "fieldSources",
  "sortKey",
  "searchNames",
  "searchText",
];

async function recordAndTell(
  transaction: AuditedTransaction,
  { key, stored, changes, isPrivate, sides }: KeyedWrite,
): Promise<void> {
  const fields = shownFields(changes);
  const visibility = (value: boolean) => (isPrivate === null ? {} : { isPrivate: value });
  await transaction.record({
    targetType: "Partnership",
    targetKey: key,
    before: stored === null ? null : { ...pick(stored.properties, fields), ...visibility(false) },
    after: {
      ...pick(changes, fields),
      ...visibility(isPrivate === true),
      ...(stored === null && { actors: sides }),
    },
  });
  const wasPrivate = stored?.properties["isPrivate"] === true || (stored === null && isPrivate === true);
  if (wasPrivate) return;
  transaction.changesNetwork({ actors: sides });
  for (const actorKey of sides) transaction.announce({ channel: "actorChanged", key: actorKey });
}

function pick(from: Readonly<Record<string, unknown>>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));
}
