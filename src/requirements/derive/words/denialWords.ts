import { fold } from "../../../text/fold";

/**
 * What words of denial do: deny what follows, deny what stands around, name what is lacking, except something, or say that what stands
 * around may not be lacking.
 */
export type DenialSort = "FORWARD" | "AROUND" | "WITHOUT" | "EXCEPT" | "NEEDED";

const WORDS: Readonly<Record<DenialSort, string>> = {
  FORWARD: "kein|keine|keinen|keinem|keiner|keines|weder|no|neither|nor",
  AROUND:
    "nicht|ausgenommen|ausgeschlossen|entbehrlich|unerwünscht|unzulässig|abgelehnt|abzulehnen|vermieden|vermeiden|untersagt|freiwillig|" +
    "not|excluded|cannot|unnecessary|optional|discouraged|avoided|avoid|prohibited|forbidden|inadmissible|ineligible|rejected|" +
    "out of scope|out of the scope|outside the scope|outside of the scope|beyond the scope|außerhalb des Förderumfangs",
  NEEDED:
    "nicht fehlen|nicht verzichtet|unverzichtbar|unerlässlich|not be missing|not be lacking|not be absent|indispensable",
  WITHOUT: "ohne|without|lacking|fehlt|fehlen",
  EXCEPT:
    "außer|mit Ausnahme von|mit Ausnahme der|abgesehen von|except|except for|excluding|with the exception of|apart from|other than",
};

const PHRASES = Object.entries(WORDS)
  .flatMap(([sort, list]) =>
    list.split("|").map((words) => ({ sort: sort as DenialSort, words: fold(words).split(" ") })),
  )
  .sort((one, other) => other.words.length - one.words.length);

const BY_FIRST = new Map<string, typeof PHRASES>();
for (const phrase of PHRASES) {
  const first = phrase.words[0]!;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), phrase]);
}

/** "Not only" denies nothing, and "not from the same country" only says that they differ. */
const NO_DENIAL = /^(nur|only)\b|^(\S+ ){0,2}(demselben|derselben|selben|gleichen|same)\b/;

/** How many words behind a denial show that it is none. */
const REACH = 3;

/** The words of denial that begin at a word; null where none do, nor in "not only" or "not from the same country". */
export function denialAt(
  words: readonly string[],
  first: number,
): { sort: DenialSort; length: number } | null {
  const found = BY_FIRST.get(words[first]!)?.find((phrase) =>
    phrase.words.every((word, index) => words[first + index] === word),
  );
  if (!found) return null;
  const { sort, words: phrase } = found;
  const next = words.slice(first + phrase.length, first + phrase.length + REACH).join(" ");
  return NO_DENIAL.test(next) ? null : { sort, length: phrase.length };
}
