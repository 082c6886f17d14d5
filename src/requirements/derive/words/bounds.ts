import { Language } from "../../../graphql/language";
import { fold } from "../../../text/fold";

/** How the words before a number bound it. */
export type Bound = "AT_LEAST" | "AT_MOST" | "MORE_THAN" | "LESS_THAN" | "EXACTLY" | "BETWEEN";

const WORDS: Readonly<Record<Language, Readonly<Record<Bound, string>>>> = {
  [Language.DE]: {
    AT_LEAST:
      "mindestens|mind|min|wenigstens|zumindest|minimal|nicht weniger als|mindestens jedoch|ab|Mindestzahl|Mindestanzahl",
    AT_MOST: "höchstens|maximal|max|bis zu|nicht mehr als|Höchstzahl|Höchstanzahl|Maximalzahl",
    MORE_THAN: "mehr als",
    LESS_THAN: "weniger als",
    EXACTLY: "genau|exakt",
    BETWEEN: "zwischen",
  },
  [Language.EN]: {
    AT_LEAST:
      "at least|a minimum of|minimum of|minimum|no fewer than|no less than|not fewer than|not less than|minimum number of",
    AT_MOST:
      "at most|up to|not exceed|not to exceed|not exceeding|limited to|restricted to|a maximum of|maximum of|maximum|no more than|not more than|maximum number of",
    MORE_THAN: "more than",
    LESS_THAN: "fewer than|less than",
    EXACTLY: "exactly|precisely",
    BETWEEN: "between",
  },
};

const phrasesOf = (language: Language) =>
  Object.entries(WORDS[language])
    .flatMap(([bound, list]) =>
      list.split("|").map((words) => ({ bound: bound as Bound, words: fold(words).split(" ") })),
    )
    .sort((one, other) => other.words.length - one.words.length);

/** Phrases that bound a number, the longest first. */
const PHRASES = { [Language.DE]: phrasesOf(Language.DE), [Language.EN]: phrasesOf(Language.EN) };

/** The bound that begins at a word, and how many words it has; null where none does. */
export function boundAt(
  words: readonly string[],
  first: number,
  language: Language,
): { bound: Bound; length: number } | null {
  const found = PHRASES[language].find((phrase) =>
    phrase.words.every((word, index) => words[first + index] === word),
  );
  return found ? { bound: found.bound, length: found.words.length } : null;
}
