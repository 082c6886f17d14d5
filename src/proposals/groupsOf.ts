import { numbering } from "../collections/numbering";
import type { ProjectedActors } from "../projection/network.type";

/** How many steps up from an organisation to its outermost parent are taken. */
const DEEPEST_FAMILY = 20;

/** Numbers for the country, the city and the family of organisations of each actor; -1 where that is not known. */
export function groupsOf({ countries, cities, parents }: ProjectedActors) {
  const numberOf = numbering<string>();
  return {
    countryOf: (actor: number) => {
      const country = countries[actor] ?? null;
      return country === null ? -1 : numberOf(country);
    },
    /** A city of the same name in another country is another one. */
    cityOf: (actor: number) => {
      const city = cities[actor] ?? null;
      return city === null ? -1 : numberOf(`${countries[actor]} ${city}`);
    },
    /** The outermost parent; of who has none, the actor itself. */
    familyOf: (actor: number) => {
      let outermost = actor;
      for (let step = 0; step < DEEPEST_FAMILY && parents[outermost]! >= 0; step += 1)
        outermost = parents[outermost]!;
      return outermost;
    },
  };
}
