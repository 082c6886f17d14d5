import { takeTurn } from "../actor-records/retire";
import { readSuccessors } from "../actor-records/successors";
import type { CheckedCordis } from "../cordis/checkedCordis";
import type { CordisOrganisation } from "../cordis/cordis.type";
import type { Database, Params, Transaction } from "../neo4j/database.type";
import type { ProgressTask } from "../progress/progress.type";
import { PATIENT } from "../topics/derive/patient";
import type { Properties } from "../search/indexProperties";
import { batches } from "../collections/batches";
import { actorFields, CORDIS } from "./cordisFields";
import type { ImportReport } from "./importReport";
import { type EntityPlan, planEntity } from "./planEntity";

const ORGANISATIONS_AT_ONCE = 500;

/** A stored entity as the import's statements return it. */
interface StoredRow {
  key: string;
  properties: Properties;
}

/**
 * Writes the organisations of a checked directory, a batch a transaction; a batch that changes nothing is only read. Those
 * that were merged, deactivated or erased are left out.
 */
export async function importOrganisations(
  database: Database,
  checked: CheckedCordis,
  report: ImportReport,
  task: ProgressTask,
  signal?: AbortSignal,
): Promise<void> {
  for await (const batch of batches(checked.organisations(), ORGANISATIONS_AT_ONCE)) {
    signal?.throwIfAborted();
    const keys = batch.map(({ key }) => key);
    const reading = {
      run: <Row>(name: string, params?: Params) => database.read<Row>(name, params, PATIENT),
    };
    let plans = await planActors(reading, batch, await reading.run("import/read-actors", { keys }));
    if (plans.some(({ outcome }) => outcome !== "unchanged")) {
      plans = await database.writeNetwork(async (transaction) => {
        await takeTurn(transaction);
        // Looked at once more under lock: a person may have changed one meanwhile.
        const stored = await transaction.run<StoredRow>("import/lock-actors", { keys });
        const current = await planActors(transaction, batch, stored);
        await transaction.run("import/write-actors", { rows: current.filter(isChange).map(toRow) });
        return current;
      }, PATIENT);
      report.isChanged = true;
    }
    for (const { outcome } of plans) report.counts.organisations[outcome] += 1;
    report.counts.organisations.retired += batch.length - plans.length;
    task.advance(batch.length);
  }
}

async function planActors(
  from: Transaction,
  batch: readonly CordisOrganisation[],
  stored: readonly StoredRow[],
): Promise<EntityPlan[]> {
  const keys = batch.map(({ key }) => key);
  const successor = await readSuccessors(from, keys);
  const present = batch.filter(({ key }) => successor(key) === key);
  const byKey = new Map(stored.map(({ key, properties }) => [key, properties]));
  return present.map((organisation) =>
    planEntity(
      "actor",
      organisation.key,
      byKey.get(organisation.key) ?? null,
      actorFields(organisation),
      CORDIS,
    ),
  );
}

function isChange({ outcome }: EntityPlan): boolean {
  return outcome !== "unchanged";
}

function toRow({ key, outcome, changes }: EntityPlan) {
  // The order by activities contains the sort key.
  return { key, changes, isExample: false, isAwaiting: outcome === "created" || "sortKey" in changes };
}
