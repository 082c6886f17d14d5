/**
 * The URL that a text is; null for one that is none. Not by `URL.canParse`: that of Node 20 answers false for every text with
 * a letter such as "ü" once its caller has run often enough to be optimised.
 */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
