import { innerLegalForm, isPlainLegalForm, legalForm } from "./legalForm";
import { readableWord, type WordContext } from "./readableWord";

/** Share of capitals among the letters from which a name counts as written in capitals. */
const SHOUTING = 0.75;
const ELISIONS = /^(?:d|l|dell|all|nell|degl|sull|dall|un|qu)$/iu;

/**
 * A readable name for an organisation. Names in mixed case stay as they are (white space joined). Names in capitals get title
 * case, small particles, their legal form as usually written, umlauts where the German word list knows the word, acronyms in
 * capitals; see `readableWord` and `legalForm` for the rules and tables. A nameless organisation is called after its PIC.
 *
 * @param country ISO 3166-1 alpha-2, null when unknown.
 */
export function displayName(
  legalName: string | null,
  shortName: string | null,
  country: string | null,
  pic: string,
): string {
  const name = legalName?.replace(/\s+/gu, " ").trim();
  if (!name) return `Unnamed organisation (PIC ${pic})`;
  if (!isShouting(name)) return name;
  const tokens = prepared(name, country).split(" ");
  return tokens
    .map(
      (token, at) =>
        legalFormAt(tokens, at, country) ?? readableToken(token, { country, shortName, isFirst: at === 0 }),
    )
    .join(" ");
}

function isShouting(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => letter !== letter.toLowerCase()).length >= letters.length * SHOUTING;
}

/** Joins what white space tore apart: `LUFT - UND`, `E. V.`, `UG(HAFTUNGSBESCHRANKT)`. */
function prepared(name: string, country: string | null): string {
  const joined = name.replace(/\bE\. ?V\.?$/iu, "E.V.").replace(/(\p{L})\(/gu, "$1 (");
  return country === "DE" || country === "AT" ? joined.replace(/ -\s?(UND|ODER)\b/gu, "- $1") : joined;
}

/** Short forms such as SE or AS are words elsewhere: they count only where nothing but legal forms follows. */
function legalFormAt(tokens: readonly string[], at: number, country: string | null): string | null {
  const token = (tokens[at] ?? "").replace(/,$/u, "");
  const inner = innerLegalForm(token, tokens[at + 1], country);
  if (inner !== null) return (tokens[at] ?? "").endsWith(",") ? `${inner},` : inner;
  const form = at === 0 ? null : legalForm(token, country);
  if (form === null) return null;
  const isTail = tokens
    .slice(at + 1)
    .every(
      (next) =>
        ["&", "-", "UND", "AND"].includes(next) || next.startsWith("(") || legalForm(next, country) !== null,
    );
  if (!isTail && !isPlainLegalForm(token)) return null;
  return (tokens[at] ?? "").endsWith(",") ? `${form},` : form;
}

function readableToken(token: string, context: WordContext): string {
  if (/^\(?(?:\p{L}\.){2,}\p{L}?\)?,?$/u.test(token)) return token.toUpperCase();
  if (/^\p{L}&\p{L}$/u.test(token)) return token.toUpperCase();
  const form = /^\((.+)\)$/u.exec(token)?.[1];
  let isFirst = context.isFirst || /^["(«„“'‘]/u.test(token);
  if (form !== undefined && form.length <= 5 && !/[-/ ]/u.test(form)) return token.toUpperCase();
  const parts = token.split(/([^\p{L}\p{M}\p{N}]+)/u);
  return parts
    .map((part, at) => {
      if (at % 2 === 1 || part === "") return part;
      const [before, after] = [parts[at - 1] ?? "", parts[at + 1] ?? ""];
      const wasFirst = isFirst;
      isFirst = false;
      if (isApostrophe(after) && ELISIONS.test(part) && (parts[at + 2] ?? "") !== "") {
        return wasFirst ? readableWord(part, { ...context, isFirst: true }) : part.toLowerCase();
      }
      if (isApostrophe(before) && /^(?:s|t|re)$/iu.test(part)) return part.toLowerCase();
      const isAfterElision = isApostrophe(before);
      return readableWord(part, { ...context, isFirst: wasFirst || isAfterElision });
    })
    .join("");
}

function isApostrophe(text: string): boolean {
  return text === "'" || text === "’" || text === "`";
}
