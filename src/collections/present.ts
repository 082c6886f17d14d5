/** The entries that are not null, in their order. */
export function present<Entry>(entries: readonly (Entry | null)[]): Entry[] {
  return entries.filter((entry): entry is Entry => entry !== null);
}
