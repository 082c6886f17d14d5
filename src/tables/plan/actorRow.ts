import { ActorKind, ActorStatus } from "../../actors/actor.enums";
import { city as canonicalCity } from "../../cordis/places/city";
import { Refusal } from "../../graphql/userError";
import { validated } from "../../graphql/validated";
import type { Changes } from "../../import/mergeFields";
import { profileSchema } from "../../profiles/profile.schema";
import { isSameWebsite } from "../../registrations/possibleDuplicates";
import type { Properties } from "../../search/indexProperties";
import { fold } from "../../text/fold";
import { slug } from "../../text/slug";
import { postalCodeIn } from "../../validation/postalCodeForm";
import { ACTOR_COLUMNS } from "../columns/actorColumns";
import { actorChanges } from "./actorChanges";
import type { ActorMatch } from "./matchActors";
import type { PlannedRow, PlanOptions, RowPlan, RowProblem } from "./plan.type";
import { PROBLEMS } from "./problems";
import { heading, type ReadRow, textOf } from "./readRow";
import { ambiguous, invalid, outcomeOf, plainRow } from "./rows";
import { shownChanges } from "./shownFields";

/** What is written of a row. */
export interface ActorWrite {
  key: string;
  /** Null for a new actor. */
  stored: Properties | null;
  changes: Changes;
}

/** What a new actor has when the row does not say. */
const BLANK: Changes = {
  kind: ActorKind.UNKNOWN,
  status: ActorStatus.REGISTERED,
  aliases: [],
  citySpellings: [],
  valueChainStages: [],
  lifeCoursePhases: [],
};

/** Plans one row. @param target the actor that it means, or the key that a new one gets; null where that is not known */
export function planActorRow(
  row: ReadRow,
  match: ActorMatch,
  target: { key: string; properties: Properties | null } | null,
  options: PlanOptions,
): RowPlan<ActorWrite> {
  if (match.kind === "several") return ambiguous(row, match.keys);
  if (match.kind === "retired") return invalid(row, [PROBLEMS.retired]);
  if (match.kind === "unknown" || target === null) return invalid(row, [PROBLEMS.unknownKey]);
  const { key, properties: stored } = target;
  const { said, problems } = saidOf(row, stored, options.defaultCountry);
  if (stored === null && textOf(row, "name") === null) problems.push(PROBLEMS.noName);
  if (row.problems.length + problems.length > 0) return invalid(row, problems);
  const { changes, keptFields } = actorChanges(key, stored, said, options.overwriteCurated);
  const all = stored === null ? { ...BLANK, ...changes } : changes;
  const shown = shownChanges(stored, all);
  // What would only be derived anew, or change hands with the same value, is no change.
  const isChanged = shown.length > 0;
  const planned: PlannedRow = {
    ...plainRow(row),
    actorKey: key,
    outcome: outcomeOf(stored === null, isChanged),
    changes: shown,
    keptFields,
  };
  return { planned, write: isChanged ? { key, stored, changes: all } : null };
}

/** The key that an actor of a row would have. */
export function wantedKey(row: ReadRow): string {
  const pic = textOf(row, "pic");
  return pic === null ? `org:${slug(textOf(row, "name") ?? "")}` : `pic:${pic}`;
}

/** What tells new actors of one table apart. */
export function nameAndCity(row: ReadRow, defaultCountry: string | null): string {
  const { city } = canonicalCity(textOf(row, "country") ?? defaultCountry, textOf(row, "city"));
  return `${fold(textOf(row, "name") ?? "")} | ${fold(city ?? "")}`;
}

function saidOf(row: ReadRow, stored: Properties | null, defaultCountry: string | null) {
  const problems: RowProblem[] = [];
  const { key: _key, pic, isNew: _isNew, ...given } = row.values;
  if (typeof pic === "string" && !/^\d{9}$/.test(pic)) problems.push(problemOf("pic", NO_PIC));
  const checked = checkedFields(given, problems);
  const country = checked["country"] ?? stored?.["country"] ?? defaultCountry;
  const place: Record<string, Properties[string]> = {};
  if (typeof country === "string" && (stored === null || "city" in checked || "postalCode" in checked))
    place["country"] = country;
  if (typeof checked["city"] === "string") {
    const { city, spelling } = canonicalCity(country as string | null, checked["city"]);
    Object.assign(place, { city, citySpellings: spelling === null ? [] : [spelling] });
  }
  if (typeof checked["postalCode"] === "string" && typeof country === "string") {
    place["postalCode"] = postalCodeIn(country, checked["postalCode"]);
    if (place["postalCode"] === null) problems.push(problemOf("postalCode", NO_CODE));
  }
  const said: Record<string, Properties[string]> = { ...checked, ...place };
  // Another way to write the same address is no change.
  if (isSameWebsite(textIn(said["website"]), textIn(stored?.["website"]))) delete said["website"];
  if (stored === null && typeof pic === "string") said["pic"] = pic;
  return { said, problems };
}

function textIn(value: Properties[string]): string | null {
  return typeof value === "string" ? value : null;
}

/** The fields as a profile stores them. */
function checkedFields(given: Readonly<Record<string, unknown>>, problems: RowProblem[]): Properties {
  try {
    return validated(profileSchema, given, "row");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(...error.userErrors.map(({ path, text }) => problemOf(path[1] ?? "", text)));
    return {};
  }
}

function problemOf(field: string, text: RowProblem["text"]): RowProblem {
  const column = ACTOR_COLUMNS.find((each) => each.field === field);
  return { column: column ? heading(column) : null, text };
}

const NO_PIC = {
  de: "Eine PIC hat neun Ziffern.",
  en: "A PIC has nine digits.",
};

const NO_CODE = {
  de: "Das ist keine Postleitzahl dieses Landes.",
  en: "This is no postal code of that country.",
};
