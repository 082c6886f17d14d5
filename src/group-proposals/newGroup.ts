import { indexProperties, type Properties } from "../search/indexProperties";
import { fold } from "../text/fold";

/** Names and descriptions of a project group to be. */
export interface GroupWords {
  nameDe: string;
  nameEn: string;
  descriptionDe: string | null;
  descriptionEn: string | null;
}

/** The readable key that a name makes; `more` tells it from another group of the same name. */
export function groupKey(nameEn: string, more = ""): string {
  return `group:${fold(`${nameEn} ${more}`).replaceAll(" ", "-")}`;
}

/** The properties of a project group, with those that lists and search need; what is unknown stays absent. */
export function groupFields(
  key: string,
  { nameDe, nameEn, descriptionDe, descriptionEn }: GroupWords,
): Properties {
  const fields = {
    nameDe,
    nameEn,
    ...(descriptionDe !== null && { descriptionDe }),
    ...(descriptionEn !== null && { descriptionEn }),
  };
  const fieldSources = [...Object.keys(fields), "startDate"].sort().map((field) => `${field}=curated`);
  return { ...fields, fieldSources, ...indexProperties("projectGroup", { key, ...fields }) };
}
