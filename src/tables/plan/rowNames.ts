import { randomUUID } from "node:crypto";
import { newSecretCode } from "../../secrets/secretCode";
import type { RowNames } from "./plan.type";

/** Makes the names of new rows once, so that a second attempt of a transaction gives the same. */
export function rowNames(): RowNames {
  const known = new Map<number, ReturnType<RowNames["of"]>>();
  return {
    of: (row) => {
      const names = known.get(row) ?? { uuid: randomUUID(), secret: newSecretCode() };
      known.set(row, names);
      return names;
    },
  };
}
