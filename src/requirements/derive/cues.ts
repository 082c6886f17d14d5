import { conditionalSentences } from "./conditions";
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
  /^(erwunscht|wunschenswert|begrust|idealerweise|idealfall|vorzugsweise|bevorzugt|moglichst|gern|gerne|empfohlen|desirable|encouraged|ideally|preferably|preferred|optimally|welcome|welcomed|recommended)$/;

/** What a consortium is made of, be it by what is asked or by what is looked for. */
const COMPOSITION =
  /^(konsorti|verbund|besteh|umfas|angehor|zusamensetz|gesucht|bilden$|consorti|compris|consist|includ|bring|compose|sought|made$)/;

/** It tells how things are or were, not how they have to be. */
const DESCRIPTION =
  /^(durchschnitt|mittel$|mittlere$|ublich|ublicherweise|typisch|typischerweise|normalerweise|meist|meistens|bisher|bislang|erfahrungsgemas|hatte|hatten|waren|average|averag|mean$|median|typical|typically|usual|usually|generally|normally|previous|previously|historical|historically|had$|were$)/;

/** Where an organisation has its seat. */
const SEAT =
  /^(sitz|hauptsitz|firmensitz|betriebstat|niederlasung|ansasig|establish|seat$|headquarter|based$|registered$)/;

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
  /** Its sentence holds only under a condition that is denied: "sofern sie nicht mit einem KMU kooperieren", "unless". */
  readonly isConditional: boolean;
  readonly isAboutEligibility: boolean;
  /** Its sentence says what a consortium is made of, or that something has to be. */
  readonly isComposition: boolean;
  /** Its sentence tells how things are, and not that they have to be so. */
  readonly isDescription: boolean;
  /** Its sentence says where somebody has to have their seat. */
  readonly isSeatDemanded: boolean;
  /** Its sentence says where somebody has their seat. */
  readonly isAboutSeat: boolean;
}

/** Whether a folded word says that something has to be. */
export const isDemand = (word: string) => DEMAND.test(word);
/** Whether a folded word is about who takes part. */
export const isParticipation = (word: string) => PARTICIPATION.test(word);
/** Whether a folded word welcomes something without demanding it. */
export const isWish = (word: string) => WISH.test(word);

/** The cues for each word of a text. @param clauses numbers of the clauses, by word */
export function cuesOf(tokens: readonly Token[], clauses: readonly number[]): (index: number) => Cues {
  const sentences = (pattern: RegExp) =>
    new Set(tokens.filter(({ folded }) => pattern.test(folded)).map(({ sentence }) => sentence));
  const inClauses = (pattern: RegExp) =>
    new Set(clauses.filter((_clause, index) => pattern.test(tokens[index]!.folded)));
  const demand = sentences(DEMAND);
  const participation = sentences(PARTICIPATION);
  const eligibility = sentences(ELIGIBILITY);
  const composition = sentences(COMPOSITION);
  const description = new Set([...sentences(DESCRIPTION), ...manySentences(tokens)]);
  const seats = sentences(SEAT);
  const conditional = conditionalSentences(tokens);
  const wishes = inClauses(WISH);
  const demands = inClauses(DEMAND);
  return (index) => {
    const { sentence } = tokens[index]!;
    const clause = clauses[index]!;
    const isWished = wishes.has(clause) && !demands.has(clause);
    const isAboutEligibility = eligibility.has(sentence);
    const isComposition = composition.has(sentence) || demand.has(sentence);
    const isAboutPartners = participation.has(sentence) || isComposition;
    const isDemanded =
      demand.has(sentence) && participation.has(sentence) && !isWished && !isAboutEligibility;
    const isAboutSeat = seats.has(sentence);
    return {
      isDemanded,
      isAboutPartners,
      isWished,
      isConditional: conditional.has(sentence),
      isAboutEligibility,
      isComposition,
      isDescription: description.has(sentence) && !demand.has(sentence),
      isAboutSeat,
      isSeatDemanded: isAboutSeat && demand.has(sentence),
    };
  };
}

/** Sentences about several consortia at once: "12 Verbünde mit insgesamt 40 Partnern". */
function manySentences(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ folded, sentence }, index) => {
    const isMany = /^\d+$/.test(tokens[index - 1]?.folded ?? "") && CONSORTIA.test(folded);
    return isMany ? [sentence] : [];
  });
}

/** More than one consortium. */
const CONSORTIA = /^(verbunde|verbunden|verbundprojekte|konsortien|projekte|vorhaben|consortia|projects)$/;
