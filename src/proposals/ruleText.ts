import { countedKinds } from "../coverage/kindTexts";
import { itemText, type TopicNames } from "../coverage/itemText";
import type { BilingualText } from "../graphql/userError";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import { countryNames } from "../text/countryNames";
import type { NamedRule } from "./namedRule.type";
import { ConsortiumRule } from "./proposal.enums";

/** What actors and topics are called. */
export interface Names {
  readonly actor: (index: number) => string;
  readonly topic: TopicNames;
}

/** What a rule demands, as a sentence. */
export function ruleText(named: NamedRule, names: Names): BilingualText {
  const { rule, bound, actor, isDefault, isOpen, countries } = named;
  const who = actor === null ? "" : names.actor(actor);
  const usual = isDefault ? USUAL : NOTHING;
  const open = isOpen ? UNKNOWN_YET : NOTHING;
  switch (rule) {
    case ConsortiumRule.LEAD:
      return { de: `${who} leitet.`, en: `${who} leads.` };
    case ConsortiumRule.MEMBER:
      return { de: `${who} ist dabei.`, en: `${who} is in it.` };
    case ConsortiumRule.EXCLUDED:
      return { de: `${who} ist nicht dabei.`, en: `${who} is not in it.` };
    case ConsortiumRule.MINIMUM_SIZE:
      return {
        de: `Mindestens ${bound} ${bound === 1 ? "Mitglied" : "Mitglieder"}${usual.de}.`,
        en: `At least ${bound} ${bound === 1 ? "member" : "members"}${usual.en}.`,
      };
    case ConsortiumRule.MAXIMUM_SIZE:
      return {
        de: `Höchstens ${bound} ${bound === 1 ? "Mitglied" : "Mitglieder"}${usual.de}.`,
        en: `At most ${bound} ${bound === 1 ? "member" : "members"}${usual.en}.`,
      };
    case ConsortiumRule.TOPIC:
    case ConsortiumRule.VALUE_CHAIN_STAGE:
    case ConsortiumRule.MINIMUM_OF_KINDS:
    case ConsortiumRule.MAXIMUM_OF_KINDS:
      return itemRuleText(named, names.topic);
    case ConsortiumRule.MINIMUM_COUNTRIES:
      return {
        de: `Mitglieder aus mindestens ${bound} ${bound === 1 ? "Land" : "Ländern"}.`,
        en: `Members from at least ${bound} ${bound === 1 ? "country" : "countries"}.`,
      };
    case ConsortiumRule.MINIMUM_OF_COUNTRY: {
      const { de, en } = countryNames(countries);
      return {
        de: `Mindestens ${bound} aus diesem Land: ${de}.`,
        en: `At least ${bound} from this country: ${en}.`,
      };
    }
    case ConsortiumRule.ELIGIBLE_COUNTRIES: {
      const { de, en } = countryNames(countries);
      return {
        de: `Alle Mitglieder aus förderfähigen Ländern: ${de}.`,
        en: `All members from eligible countries: ${en}.`,
      };
    }
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
        de: `Mindestens ${bound} ${bound === 1 ? "Selbsthilfegruppe oder Patientenorganisation" : "Selbsthilfegruppen oder Patientenorganisationen"}${open.de}.`,
        en: `At least ${bound} ${bound === 1 ? "self-help group or patients' organisation" : "self-help groups or patients' organisations"}${open.en}.`,
      };
  }
}

const NOTHING = { de: "", en: "" };

const USUAL = {
  de: "; das gilt, weil keine Zahl angegeben ist",
  en: "; that holds since no number is given",
};

const UNKNOWN_YET = {
  de: "; so viele sind nicht bekannt, doch brauchen auch die anderen je einen Platz",
  en: "; not as many are known, but the others need a place each, too",
};

function itemRuleText({ rule, bound, item, isOpen }: NamedRule, topic: TopicNames): BilingualText {
  const open = isOpen ? UNKNOWN_YET : NOTHING;
  if (item?.part === RequirementPart.PARTNERS) {
    const { de, en } = countedKinds(bound, item.partner);
    return rule === ConsortiumRule.MAXIMUM_OF_KINDS
      ? { de: `Höchstens ${de}.`, en: `At most ${en}.` }
      : { de: `Mindestens ${de}${open.de}.`, en: `At least ${en}${open.en}.` };
  }
  const { de, en } = itemText(item!, topic);
  return rule === ConsortiumRule.TOPIC
    ? { de: `Ein Mitglied deckt das Thema „${de}“ ab.`, en: `A member covers the topic “${en}”.` }
    : { de: `Ein Mitglied deckt die Stufe „${de}“ ab.`, en: `A member covers the stage “${en}”.` };
}
