import type { Token } from "./tokens";

/** Small words inside a name such as "Ministry of Culture and Science of the State". */
const INSIDE = new Set(["fur", "und", "des", "der", "of", "and", "for", "the"]);

/** Longest name that is skipped, in words. */
const LONGEST_NAME = 12;

/**
 * Which words belong to the name of a ministry: "Bundesministerium für Bildung und Forschung" asks for no research, and who funds is no
 * partner.
 */
export function officeNames(tokens: readonly Token[]): boolean[] {
  const isNamed = tokens.map(() => false);
  tokens.forEach(({ folded, sentence }, start) => {
    if (!/ministeriums?$|^(ministry|department)$/.test(folded)) return;
    if (!INSIDE.has(tokens[start + 1]?.folded ?? "")) return;
    for (let at = start; at < Math.min(start + LONGEST_NAME, tokens.length); at += 1) {
      const token = tokens[at]!;
      const isPart = token.isCapitalised || INSIDE.has(token.folded);
      if (token.sentence !== sentence || (at > start && !isPart)) return;
      isNamed[at] = true;
    }
  });
  return isNamed;
}
