import { rule } from "./rule";

type InBoth<Name extends string> = Record<`${Name}De` | `${Name}En`, string | null>;

/**
 * The rule that a text is there in German or in English, as the arguments of `refine`.
 *
 * @param name of the text, as "title" of titleDe and titleEn
 * @param de what is told where both are missing, in German; `en` in English
 */
export function eitherLanguage<Name extends string>(
  name: Name,
  de: string,
  en: string,
): [(texts: InBoth<Name>) => boolean, { path: string[] } & ReturnType<typeof rule>] {
  const german: `${Name}De` = `${name}De`;
  const english: `${Name}En` = `${name}En`;
  return [(texts) => texts[german] !== null || texts[english] !== null, { path: [german], ...rule(de, en) }];
}

/** The rule that there is a title, in German or in English, as the arguments of `refine`. */
export const EITHER_TITLE = eitherLanguage(
  "title",
  "Einen Titel angeben, deutsch oder englisch.",
  "Give a title, German or English.",
);
