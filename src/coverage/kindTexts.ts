import { ActorKind } from "../actors/actor.enums";
import type { BilingualText } from "../graphql/userError";
import { ACTOR_KIND_WORDS } from "../tables/columns/words";
import type { PartnerRequirement } from "../requirements/requirements.type";
import { enumeration } from "../text/enumeration";

/** What several organisations of a kind are called. */
const SEVERAL: Readonly<Record<ActorKind, readonly [string, string]>> = {
  UNIVERSITY: ["Universitäten", "universities"],
  UNIVERSITY_OF_APPLIED_SCIENCES: ["Hochschulen", "universities of applied sciences"],
  UNIVERSITY_HOSPITAL: ["Universitätskliniken", "university hospitals"],
  HOSPITAL: ["Krankenhäuser", "hospitals"],
  PRACTICE: ["Praxen", "practices"],
  RESEARCH_INSTITUTE: ["Forschungseinrichtungen", "research institutes"],
  COMPANY: ["Unternehmen", "companies"],
  SERVICE_PROVIDER: ["Dienstleister", "service providers"],
  SELF_HELP_GROUP: ["Selbsthilfegruppen", "self-help groups"],
  NETWORK_OR_ALLIANCE: ["Netzwerke", "networks"],
  FUNDER: ["Förderer", "funders"],
  PAYER: ["Kostenträger", "payers"],
  AUTHORITY: ["Behörden", "authorities"],
  UNKNOWN: ["Einrichtungen unbekannter Art", "organisations of an unknown kind"],
};

/** What one organisation of a kind is called. */
function one(kind: ActorKind): BilingualText {
  if (kind === ActorKind.UNKNOWN)
    return { de: "Einrichtung unbekannter Art", en: "organisation of an unknown kind" };
  const [de, en] = ACTOR_KIND_WORDS[kind];
  return { de, en: en.toLowerCase() };
}

/** What so many partners of some kinds are called, as "1 Krankenhaus oder Unternehmen (KMU)". */
export function countedKinds(
  count: number,
  { kinds, isSme }: Pick<PartnerRequirement, "kinds" | "isSme">,
): BilingualText {
  const names = kinds.map((kind) => {
    const [de, en] = SEVERAL[kind];
    return count === 1 ? one(kind) : { de, en };
  });
  const { de, en } = sized(enumeration(names, "or"), isSme);
  return { de: `${count} ${de}`, en: `${count} ${en}` };
}

/** What a partner of some kinds is called, as "Krankenhaus oder Unternehmen (KMU)". */
export function kindsText({ kinds, isSme }: Pick<PartnerRequirement, "kinds" | "isSme">): BilingualText {
  const { de, en } = sized(enumeration(kinds.map(one), "or"), isSme);
  return { de, en: en.charAt(0).toUpperCase() + en.slice(1) };
}

function sized({ de, en }: BilingualText, isSme: boolean | null): BilingualText {
  if (isSme === null) return { de, en };
  return isSme ? { de: `${de} (KMU)`, en: `${en} (SME)` } : { de: `${de} (kein KMU)`, en: `${en} (no SME)` };
}
