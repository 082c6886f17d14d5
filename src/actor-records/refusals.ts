import { notFound } from "../graphql/errors";
import { type Refusal, refusal } from "../graphql/userError";
import type { LockedRecord } from "./record.repository";
import type { StoredRecord } from "./mergedFields";

/**
 * The actor of a locked key.
 *
 * @param path the argument that named it
 * @throws NOT_FOUND for a key that names nothing; Refusal for one that was retired meanwhile
 */
export function present(record: LockedRecord | undefined, path: string, key: string): StoredRecord {
  if (record?.properties) return { key: record.key, properties: record.properties };
  if (!record?.retiredReason || record.retiredReason === "ERASED") throw notFound(path, `Actor "${key}"`);
  throw notInTheNetwork(path, record.retiredReason === "MERGED");
}

/** The refusal for an actor that is not in the network any more. */
export function notInTheNetwork(path: string, isMerged: boolean): Refusal {
  return refusal(
    "NOT_POSSIBLE",
    path,
    isMerged
      ? {
          de: "Diese Einrichtung wurde bereits mit einer anderen zusammengeführt. Verwenden Sie jene.",
          en: "This actor has been merged into another one already. Use that one.",
        }
      : {
          de: "Diese Einrichtung ist stillgelegt. Nehmen Sie sie zuerst wieder auf.",
          en: "This actor is deactivated. Reactivate it first.",
        },
  );
}
