import type { Turns } from "../../collections/turns";
import { Language } from "../../graphql/language";
import { fold } from "../../text/fold";
import { compoundParts, type KnownWord } from "./compound";
import type { Match, Meaning } from "./meaning.type";
import { type Phrase, PhraseIndex } from "./phrases";
import { germanStem } from "./stem";
import type { Token } from "./tokens";
import { ACTOR_PHRASES } from "./words/actorWords";
import { GENERAL_WORDS } from "./words/generalWords";
import { IDIOM_PHRASES } from "./words/idioms";
import { NATIONALITY_PHRASES } from "./words/nationalities";
import { NATION_PHRASES } from "./words/nations";
import { OTHER_KIND_PHRASES } from "./words/otherKinds";
import { PARTNER_PHRASES } from "./words/partnerWords";
import { REGION_PHRASES } from "./words/regions";
import { STAGE_PHRASES } from "./words/stageWords";

/** A topic with its labels, preferred and alternative ones. */
export interface LabelledTopic {
  readonly key: string;
  readonly labelsDe: readonly string[];
  readonly labelsEn: readonly string[];
}

/** Finds what the phrases of a text stand for: the longest phrase at each place, in the order of the text. */
export type FindMatches = (tokens: readonly Token[], text: string, turns: Turns) => Promise<Match[]>;

/** Shorter words are hardly compounds of two parts. */
const SHORTEST_COMPOUND = 9;

/** What calls name beside topics: the same for every text. */
const COMMON = new PhraseIndex([
  ...ACTOR_PHRASES,
  ...PARTNER_PHRASES,
  ...STAGE_PHRASES,
  ...NATION_PHRASES,
  ...NATIONALITY_PHRASES,
  ...REGION_PHRASES,
  ...OTHER_KIND_PHRASES,
  ...IDIOM_PHRASES,
]);

/** Prepares the search for what a text names: topics by their labels, kinds of partners, stages, countries. */
export function matchFinder(topics: readonly LabelledTopic[]): FindMatches {
  const topicPhrases = topics.flatMap(({ key, labelsDe, labelsEn }): Phrase[] => [
    ...labelsDe.map((words) => ({ words, language: Language.DE, meaning: { sort: "TOPIC", key } as const })),
    ...labelsEn.map((words) => ({ words, language: Language.EN, meaning: { sort: "TOPIC", key } as const })),
  ]);
  const index = new PhraseIndex(topicPhrases, COMMON);
  const known = knownWords(index, topics);
  return async (tokens, text, turns) => {
    const matches: Match[] = [];
    for (let first = 0; first < tokens.length; first += 1) {
      await turns.next();
      const phrase = index.at(tokens, first, text);
      const match = phrase
        ? { ...phrase, meanings: told(phrase.meanings) }
        : compoundAt(tokens, first, known);
      if (!match) continue;
      matches.push(match);
      first = match.last;
    }
    return matches;
  };
}

/** A word for a kind of partner is meant as that, though it may be the label of a topic too, as "Krankenkassen". */
function told(meanings: readonly Meaning[]): readonly Meaning[] {
  const isActor = meanings.some(({ sort }) => sort === "ACTOR");
  return isActor ? meanings.filter(({ sort }) => sort !== "TOPIC") : meanings;
}

/** What a compound stands for: any part can name topics and stages, only the last one a partner. */
function compoundAt(tokens: readonly Token[], first: number, known: KnownWord): Match | null {
  const { folded } = tokens[first]!;
  if (folded.length < SHORTEST_COMPOUND) return null;
  const parts = compoundParts(folded, known);
  if (!parts) return null;
  const meanings = parts.flatMap((part, position) =>
    part.filter(
      ({ sort }) =>
        sort === "TOPIC" ||
        sort === "STAGE" ||
        (position === parts.length - 1 && (sort === "ACTOR" || sort === "PARTNER")),
    ),
  );
  return meanings.length > 0 ? { first, last: first, meanings } : null;
}

/** The words that compounds are made of: general ones, the labels' own, and those for partners and stages. */
function knownWords(index: PhraseIndex, topics: readonly LabelledTopic[]): KnownWord {
  const stemOf = (word: string) => germanStem(fold(word));
  const general = new Set(GENERAL_WORDS.split(" ").map(stemOf));
  const nouns = topics.flatMap(({ labelsDe }) =>
    labelsDe.flatMap((label) => label.match(/\p{Lu}\p{L}+/gu) ?? []),
  );
  const named = new Set(nouns.map(stemOf));
  return (stem) => (general.has(stem) ? [] : (index.germanWord(stem) ?? (named.has(stem) ? [] : null)));
}
