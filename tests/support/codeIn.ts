/** The secret code in a mail's text; null where there is none. A code may begin or end with a hyphen, which ends no word. */
export function codeIn(text: string): string | null {
  return /(?<![\w-])[\w-]{43}(?![\w-])/.exec(text)?.[0] ?? null;
}
