import type { BilingualText } from "../graphql/userError";

/** "A, B und C", "A, B, and C": texts as one, in both languages. @param type "or" for one of them, else all of them */
export function enumeration(texts: readonly BilingualText[], type: "and" | "or" = "and"): BilingualText {
  const joined = (language: keyof BilingualText) =>
    new Intl.ListFormat(language, { type: type === "and" ? "conjunction" : "disjunction" }).format(
      texts.map((text) => text[language]),
    );
  return { de: joined("de"), en: joined("en") };
}

/** The same for names, which are the same in both languages. */
export function namesTogether(names: readonly string[]): BilingualText {
  return enumeration(names.map((name) => ({ de: name, en: name })));
}
