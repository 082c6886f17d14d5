import { Language } from "../../graphql/language";
import type { Token } from "./tokens";

const GERMAN = words(
  "der die das den dem des ein eine einer eines einem einen und oder ist sind wird werden für mit von aus im zur zum bei auf nicht auch sowie muss müssen mindestens höchstens",
);
const ENGLISH = words(
  "the a an and or is are be of for with from to by that which must shall should at least not this these",
);

/** The language of a text by its function words; `fallback` where it has as many of both. */
export function detectLanguage(tokens: readonly Token[], fallback: Language): Language {
  const german = tokens.filter(({ folded }) => GERMAN.has(folded)).length;
  const english = tokens.filter(({ folded }) => ENGLISH.has(folded)).length;
  if (german === english) return fallback;
  return german > english ? Language.DE : Language.EN;
}

function words(list: string): ReadonlySet<string> {
  // Folded as tokens are: "für" is "fur", "müssen" is "musen".
  return new Set(list.replace(/ss/g, "s").replace(/ü/g, "u").replace(/ö/g, "o").split(" "));
}
