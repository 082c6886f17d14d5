import { kindOfSubKind } from "../closedLists";
import { Refusal, type UserErrorRow } from "../graphql/userError";
import type { Properties } from "../search/indexProperties";

type SubKind = keyof typeof kindOfSubKind;

/**
 * Checks a service as a whole, as it would be stored.
 *
 * @param path of its fields in the arguments, as "input"
 * @throws Refusal with one INVALID for each problem
 */
export function assertWhole(service: Properties, path: string): void {
  const { kind, subKinds, titleDe, titleEn, contactRoute, website, validFrom, validUntil } = service;
  const problems: UserErrorRow[] = [];
  const refuse = (field: string, de: string, en: string) =>
    problems.push({ code: "INVALID", path: [...path.split("."), field], text: { de, en } });
  if (!kind) refuse("kind", "Sagen Sie, worum es geht.", "Say what it is.");
  if (!titleDe && !titleEn)
    refuse("titleDe", "Nennen Sie einen Titel, deutsch oder englisch.", "Give a title, German or English.");
  const foreign = ((subKinds ?? []) as SubKind[]).filter((subKind) => kindOfSubKind[subKind] !== kind);
  if (foreign.length > 0)
    refuse(
      "subKinds",
      `Diese Unterarten gehören nicht zur Art: ${foreign.join(", ")}.`,
      `These sub-kinds are none of the kind: ${foreign.join(", ")}.`,
    );
  if (contactRoute === "WEBSITE" && !website)
    refuse("website", "Nennen Sie die Website für den Kontakt.", "Give the website for getting in touch.");
  if (validFrom && validUntil && validUntil < validFrom)
    refuse("validUntil", "Der letzte Tag liegt vor dem ersten.", "The last day is before the first.");
  if (problems.length > 0) throw new Refusal(problems);
}
