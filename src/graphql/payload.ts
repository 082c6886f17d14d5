import { Refusal, type UserErrorRow } from "./userError";

/** What every payload has beside its own fields. */
export interface PayloadRow {
  userErrors: readonly UserErrorRow[];
  revision: number | null;
}

/**
 * The payload of a mutation: what `work` gives, or, when it ends in a Refusal, at once or later, the reasons and what goes with them. The
 * payload's own fields have to be nullable, as a refused mutation has nothing to show in them.
 */
export async function payload<Result extends { revision: number | null }>(
  work: () => Promise<Result>,
): Promise<PayloadRow & Partial<Result>> {
  try {
    return { userErrors: [], ...(await work()) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...(error.current as Partial<Result>), userErrors: error.userErrors, revision: null };
  }
}
