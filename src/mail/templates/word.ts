/** A word of somebody that a mail ends with, in German; nothing where there is none. */
export function wordDe(writer: string, word: string | null): string {
  return word === null ? "" : `\n\nDazu schreibt ${writer}:\n\n${word}`;
}

/** As {@link wordDe}, in English. */
export function wordEn(writer: string, word: string | null): string {
  return word === null ? "" : `\n\n${writer} writes:\n\n${word}`;
}
