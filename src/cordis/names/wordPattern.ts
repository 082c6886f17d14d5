import { fold } from "../../text/fold";

/**
 * Compiles phrases joined by `|` into one expression over folded text: `universitatsklinik*` is a word that begins so,
 * `*fachhochschule` one that ends so, a `*` of its own stands for up to eight words. Phrases match whole words anywhere.
 */
export function wordPattern(phrases: string): RegExp {
  const alternatives = phrases.split("|").map((phrase) =>
    phrase
      .trim()
      .split(/\s+/u)
      .map((token) => {
        if (token === "*") return "(?:\\S+ ){0,8}?";
        const word = fold(token).split(" ").join(" ");
        return `${token.startsWith("*") ? "\\S*" : ""}${word}${token.endsWith("*") ? "\\S*" : ""} `;
      })
      .join(""),
  );
  return new RegExp(`(?:^| )(?:${alternatives.join("|")})`, "u");
}

/** The text as `wordPattern` expects it: folded, with a space at its end. */
export function patternText(text: string): string {
  return `${fold(text)} `;
}
