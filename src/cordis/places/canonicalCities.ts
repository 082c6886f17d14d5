import { fold } from "../../text/fold";
import { readableCity, knownCities } from "./city";

/**
 * The cities that a person may mean by a name, as actors carry them: every canonical spelling that the name is an alias
 * of, in any country, and the name itself in readable case. `Koeln` and `Cologne` mean Köln, `bonn` means Bonn.
 */
export function canonicalCities(name: string): string[] {
  return [...new Set([...knownCities(fold(name)), readableCity(name), name])];
}
