import type { RequirementItem } from "../coverage/coverage.type";
import type { BilingualText } from "../graphql/userError";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import { ACTOR_KIND_WORDS, STAGE_WORDS } from "../tables/columns/words";
import type { NamedRule } from "./namedRule.type";
import { ConsortiumRule } from "./proposal.enums";

/** What actors and topics are called. */
export interface Names {
  readonly actor: (index: number) => string;
  readonly topic: (key: string) => BilingualText;
}

/** What a need is called, as “Telemedicine”. */
export function needText(item: RequirementItem, { topic }: Pick<Names, "topic">): BilingualText {
  switch (item.part) {
    case RequirementPart.TOPIC:
      return topic(item.topicKey);
    case RequirementPart.VALUE_CHAIN_STAGE:
      return { de: STAGE_WORDS[item.stage][0], en: STAGE_WORDS[item.stage][1] };
    case RequirementPart.PARTNERS:
      return kindsText(item.partner);
    case RequirementPart.ELIGIBLE_COUNTRY:
      return { de: item.countries.join(", "), en: item.countries.join(", ") };
  }
}

function kindsText({
  kinds,
  isSme,
}: {
  kinds: readonly (keyof typeof ACTOR_KIND_WORDS)[];
  isSme: boolean | null;
}) {
  const [de, en] = [0, 1].map((language) => kinds.map((kind) => ACTOR_KIND_WORDS[kind][language]).join("/"));
  if (isSme === null) return { de: de!, en: en! };
  return isSme ? { de: `${de} (KMU)`, en: `${en} (SME)` } : { de: `${de} (kein KMU)`, en: `${en} (no SME)` };
}

/** What a rule demands, as a sentence. */
export function ruleText({ rule, bound, actor, item, country }: NamedRule, names: Names): BilingualText {
  const who = actor === null ? "" : names.actor(actor);
  const need = item === null ? { de: "", en: "" } : needText(item, names);
  switch (rule) {
    case ConsortiumRule.LEAD:
      return { de: `${who} leitet.`, en: `${who} leads.` };
    case ConsortiumRule.MEMBER:
      return { de: `${who} ist dabei.`, en: `${who} is in it.` };
    case ConsortiumRule.EXCLUDED:
      return { de: `${who} ist nicht dabei.`, en: `${who} is not in it.` };
    case ConsortiumRule.MINIMUM_SIZE:
      return { de: `Mindestens ${bound} Mitglieder.`, en: `At least ${bound} members.` };
    case ConsortiumRule.MAXIMUM_SIZE:
      return { de: `Höchstens ${bound} Mitglieder.`, en: `At most ${bound} members.` };
    case ConsortiumRule.TOPIC:
      return {
        de: `Ein Mitglied deckt das Thema „${need.de}“ ab.`,
        en: `A member covers the topic “${need.en}”.`,
      };
    case ConsortiumRule.VALUE_CHAIN_STAGE:
      return {
        de: `Ein Mitglied deckt die Stufe „${need.de}“ ab.`,
        en: `A member covers the stage “${need.en}”.`,
      };
    case ConsortiumRule.MINIMUM_OF_KINDS:
      return {
        de: `Mindestens ${bound} der Art ${need.de}.`,
        en: `At least ${bound} of the kind ${need.en}.`,
      };
    case ConsortiumRule.MAXIMUM_OF_KINDS:
      return { de: `Höchstens ${bound} der Art ${need.de}.`, en: `At most ${bound} of the kind ${need.en}.` };
    case ConsortiumRule.MINIMUM_COUNTRIES:
      return {
        de: `Mitglieder aus mindestens ${bound} Ländern.`,
        en: `Members from at least ${bound} countries.`,
      };
    case ConsortiumRule.MINIMUM_OF_COUNTRY:
      return { de: `Mindestens ${bound} aus ${country}.`, en: `At least ${bound} from ${country}.` };
    case ConsortiumRule.ELIGIBLE_COUNTRIES:
      return { de: "Alle Mitglieder aus förderfähigen Ländern.", en: "All members from eligible countries." };
    case ConsortiumRule.MAXIMUM_PER_PARENT:
      return {
        de: `Höchstens ${bound} aus einer Organisation samt ihren Teilen.`,
        en: `At most ${bound} of one organisation with its parts.`,
      };
    case ConsortiumRule.MAXIMUM_PER_CITY:
      return { de: `Höchstens ${bound} aus einer Stadt.`, en: `At most ${bound} from one city.` };
    case ConsortiumRule.NEWCOMERS:
      return {
        de: `Mindestens ${bound} mit höchstens einer Aktivität bisher.`,
        en: `At least ${bound} with at most one activity so far.`,
      };
    case ConsortiumRule.PATIENT_ORGANISATIONS:
      return {
        de: `Mindestens ${bound} Selbsthilfegruppen oder Patientenorganisationen.`,
        en: `At least ${bound} self-help groups or patients' organisations.`,
      };
  }
}
