import type { Token } from "./tokens";

// Patterns of folded words: "müssen" is "musen", "Verbünde" is "verbunde".

/** Something has to be. */
const DEMAND =
  /^(mus|musen|soll|sollen|sollte|sollten|erforderlich|verpflichtend|zwingend|notwendig|voraus|vorausgesetzt|voraussetzung|vorausetzung|obligatorisch|erwartet|verlangt|benotigt|must|shall|should|required|requires|require|mandatory|obligatory|necessary|needs|expected)$/;

/** It is about who takes part. */
const PARTICIPATION =
  /^(beteilig|einbind|einbezieh|einbezog|eingebund|einzubind|einzubezieh|umfas|angehor|mitwirk|vertret|besteh|konsorti|verbund|kooper|zusamenarbeit|zusamensetz|includ|involv|participa|compris|consorti|consist|collabor|engag|represent|made$)/;

/** Something is welcome, but need not be. */
const WISH =
  /^(erwunscht|wunschenswert|begrust|idealerweise|vorzugsweise|gern|gerne|empfohlen|desirable|encouraged|ideally|preferably|welcome|welcomed|recommended)$/;

/** It is about who may apply. */
const ELIGIBILITY =
  /^(antragsberechtigt|antragsberechtigte|forderfahig|forderberechtigt|teilnahmeberechtigt|teilnehmerlander|teilnahmelander|zuwendungsfahig|eligible|eligibility|participating)$/;

/** What the words around a word ask. */
export interface Cues {
  /** Its sentence says who has to take part, and its clause does not call that a wish. */
  readonly isDemanded: boolean;
  /** Its sentence is about who takes part, or has to be. */
  readonly isAboutPartners: boolean;
  readonly isWished: boolean;
  readonly isAboutEligibility: boolean;
}

/** The cues for each word of a text. @param clauses numbers of the clauses, by word */
export function cuesOf(tokens: readonly Token[], clauses: readonly number[]): (index: number) => Cues {
  const sentences = (pattern: RegExp) =>
    new Set(tokens.filter(({ folded }) => pattern.test(folded)).map(({ sentence }) => sentence));
  const inClauses = (pattern: RegExp) =>
    new Set(clauses.filter((_clause, index) => pattern.test(tokens[index]!.folded)));
  const demand = sentences(DEMAND);
  const participation = sentences(PARTICIPATION);
  const eligibility = sentences(ELIGIBILITY);
  const wishes = inClauses(WISH);
  const demands = inClauses(DEMAND);
  return (index) => {
    const { sentence } = tokens[index]!;
    const clause = clauses[index]!;
    const isWished = wishes.has(clause) && !demands.has(clause);
    const isAboutEligibility = eligibility.has(sentence);
    const isAboutPartners = participation.has(sentence) || demand.has(sentence);
    const isDemanded =
      demand.has(sentence) && participation.has(sentence) && !isWished && !isAboutEligibility;
    return { isDemanded, isAboutPartners, isWished, isAboutEligibility };
  };
}
