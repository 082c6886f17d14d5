import { Language } from "../../graphql/language";
import { fold } from "../../text/fold";
import type { Token } from "./tokens";

const GERMAN = words(
  "der die das den dem des ein eine einer eines einem einen und oder ist sind wird werden für mit von aus im zur zum bei auf nicht auch " +
    "sowie muss müssen soll sollen darf dürfen kann können haben mehr weniger als bis zu nur je kein keine keinen keinem keiner keines " +
    "mindestens mind höchstens maximal wenigstens genau zwischen davon darunter ohne gesucht " +
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
);
const ENGLISH = words(
  "the a an and or is are be of for with from to by that which must shall should may can have has not no without at least most up than " +
    "more fewer less only exactly between each this these wanted " +
    "one two three four five six seven eight nine ten eleven twelve",
);

/** By how many words one language has to lead for the other to be out of the question. */
const LEAD = 2;

/** What a text's function words and words for numbers tell of its language. */
export interface DetectedLanguage {
  /** The language of most of them; null where there are as many of both, or none. */
  readonly language: Language | null;
  /** Whether the lead is large enough; else it is worth reading the text in both languages. */
  readonly isSure: boolean;
}

/** The language of a text by its function words and words for numbers. */
export function detectLanguage(tokens: readonly Token[]): DetectedLanguage {
  const german = tokens.filter(({ folded }) => GERMAN.has(folded)).length;
  const english = tokens.filter(({ folded }) => ENGLISH.has(folded)).length;
  const isSure = Math.abs(german - english) >= LEAD;
  if (german === english) return { language: null, isSure };
  return { language: german > english ? Language.DE : Language.EN, isSure };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").map(fold));
}
