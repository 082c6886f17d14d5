/** The headers of a request that ask for a document only if it changed. */
export interface Conditions {
  readonly "if-none-match"?: string | undefined;
  readonly "if-modified-since"?: string | undefined;
}

/**
 * Whether who asks has the present state: by its tag, or, where they name none, by its date (RFC 9110, 13.1).
 *
 * @param tag of the present state, quoted
 * @param modifiedAt when it came to be (ISO); null if unknown
 */
export function isUnchanged(conditions: Conditions, tag: string, modifiedAt: string | null): boolean {
  const tags = conditions["if-none-match"];
  if (tags !== undefined)
    return tags.trim() === "*" || tags.split(",").some((each) => each.trim().replace(/^W\//, "") === tag);
  const since = Date.parse(conditions["if-modified-since"] ?? "");
  return modifiedAt !== null && !Number.isNaN(since) && wholeSecond(modifiedAt) <= since;
}

/**
 * The date to send with a document; null for none. Dates have whole seconds: one is rounded up, and none is told within the
 * second of a change, so that nobody takes the next change in it for the one that they have.
 *
 * @param now milliseconds since 1970
 */
export function lastModified(modifiedAt: string | null, now: number): string | null {
  if (modifiedAt === null || wholeSecond(modifiedAt) > now) return null;
  return new Date(wholeSecond(modifiedAt)).toUTCString();
}

function wholeSecond(instant: string): number {
  return Math.ceil(Date.parse(instant) / 1000) * 1000;
}
