/** An error as its user shall read it: what happened and what to do, not where in the code. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || error.name;
}
