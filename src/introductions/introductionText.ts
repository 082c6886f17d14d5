import { Language } from "../graphql/language";

/** What connects two organisations, as far as everybody may know it. */
export interface Connection {
  /** Activities as a sentence names them, newest first. */
  readonly mentions: readonly string[];
  /** How many more there are. */
  readonly further: number;
}

/** Who is to be introduced to whom by whom. */
export interface IntroductionFacts {
  /** The organisations from end to end: three or four. */
  readonly names: readonly string[];
  /** What connects each with the next. */
  readonly connections: readonly Connection[];
}

/**
 * One sentence that asks the first in between for an introduction. Tense and gender are told of nobody, as they are not
 * known; names stand where no case shows.
 */
export function introductionText(facts: IntroductionFacts, language: Language): string {
  return language === Language.DE ? inGerman(facts) : inEnglish(facts);
}

function inGerman({ names, connections }: IntroductionFacts): string {
  const [from, asked, ...others] = names;
  const by = connections.map((connection) => {
    const listed = list(connection, "de", (count) =>
      count === 1 ? "ein weiteres gemeinsames Vorhaben" : `${count} weitere gemeinsame Vorhaben`,
    );
    return listed === null ? "" : `durch ${listed} `;
  });
  const greeting = `Guten Tag, wir (${from}) sind mit Ihnen (${asked}) ${by[0]}verbunden`;
  const request = "verbunden sind, möchten wir Sie bitten, uns dort vorzustellen.";
  const [next, end] = others;
  if (end === undefined) return `${greeting}; da Sie ${by[1]}auch mit der Organisation ${next} ${request}`;
  // Without a public activity nobody is told that those two are connected.
  const known = by[2] === "" ? "" : `, die ${by[2]}mit der Organisation ${next} verbunden ist`;
  return `${greeting} und suchen einen Weg zur Organisation ${end}${known}; da Sie ${by[1]}mit der Organisation ${next} ${request}`;
}

function inEnglish({ names, connections }: IntroductionFacts): string {
  const [from, asked, ...others] = names;
  const by = connections.map((connection) => {
    const listed = list(connection, "en-GB", (count) =>
      count === 1 ? "one further joint activity" : `${count} further joint activities`,
    );
    return listed === null ? "" : ` through ${listed}`;
  });
  const greeting = `Hello, we (${from}) are connected with you (${asked})${by[0]}`;
  const request = "could you please introduce us there?";
  const [next, end] = others;
  if (end === undefined) return `${greeting}; as you are also connected with ${next}${by[1]}, ${request}`;
  const known = by[2] === "" ? "" : `, which is connected with ${next}${by[2]}`;
  return `${greeting} and are looking for a way to ${end}${known}; as you are connected with ${next}${by[1]}, ${request}`;
}

/** "A, B and two more"; null when there is nothing to name. */
function list(
  { mentions, further }: Connection,
  locale: string,
  tellFurther: (count: number) => string,
): string | null {
  const parts = further === 0 ? mentions : [...mentions, tellFurther(further)];
  if (parts.length === 0) return null;
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(parts);
}
