import { foldedCitySpellings } from "./citySpellings";
import { compoundParts } from "./compoundParts";
import { fold } from "../text/fold";
import { websiteHost } from "../text/websiteHost";

/** A stored value, or what will be one; dates are "YYYY-MM-DD". */
export type PropertyValue = string | number | boolean | readonly string[] | null;

/** Properties of an entity by name; one that is missing or null is unknown. */
export type Properties = Readonly<Record<string, PropertyValue | undefined>>;

/** What sorting and searching need, derived from an entity's other properties. */
export type IndexProperties = Record<string, string | null>;

/** The kinds of entities that are sorted and searched. */
export type IndexedKind =
  | "actor"
  | "project"
  | "projectGroup"
  | "partnership"
  | "lighthouse"
  | "initiative"
  | "topic"
  | "service"
  | "event";

/** Which properties the names and the texts of a kind are; the first of `name` that is known sorts it. */
const RECIPES: Record<IndexedKind, { name: string[]; names: string[]; texts: string[] }> = {
  actor: {
    name: ["name"],
    names: ["name", "legalName", "shortName", "aliases"],
    texts: ["city", "citySpellings", "descriptionDe", "descriptionEn"],
  },
  project: { name: ["name"], names: ["acronym", "name"], texts: ["title", "topicTitle"] },
  projectGroup: {
    name: ["nameEn", "nameDe"],
    names: ["nameDe", "nameEn"],
    texts: ["descriptionDe", "descriptionEn"],
  },
  partnership: { name: ["name"], names: ["name"], texts: [] },
  lighthouse: { name: ["name"], names: ["name"], texts: ["descriptionDe", "descriptionEn"] },
  initiative: {
    name: ["nameEn", "nameDe"],
    names: ["nameDe", "nameEn", "aliases"],
    texts: ["descriptionDe", "descriptionEn"],
  },
  topic: {
    name: ["labelEn", "labelDe"],
    names: ["labelDe", "labelEn", "altLabelsDe", "altLabelsEn"],
    texts: ["definitionDe", "definitionEn"],
  },
  service: {
    name: ["titleEn", "titleDe"],
    names: ["titleDe", "titleEn"],
    texts: ["descriptionDe", "descriptionEn"],
  },
  // Its list is filtered by words that its texts hold, so they hold its titles too; nobody's name.
  event: {
    name: ["titleEn", "titleDe"],
    names: ["titleDe", "titleEn"],
    texts: [
      ...["titleDe", "titleEn", "descriptionDe", "descriptionEn", "barrierDe", "barrierEn"],
      ...["seriesTitleDe", "seriesTitleEn", "placeName", "city"],
    ],
  },
};

/**
 * Derives `sortKey`, `searchNames`, `searchText`, for a project `dateOrder` and for an actor `websiteHost` from an
 * entity's other properties: the one place that knows how. (`activityOrder` of an actor follows its participations: derive/actor-profiles.)
 */
export function indexProperties(kind: IndexedKind, entity: Properties): IndexProperties {
  const recipe = RECIPES[kind];
  const name = recipe.name.map((property) => entity[property]).find(isText) ?? "";
  const sortKey = `${fold(name)} ${String(entity["key"])}`;
  return {
    sortKey,
    searchNames: folded(recipe.names, entity),
    searchText: folded(recipe.texts, entity, citySpellings(kind, entity)),
    ...(kind === "project" && { dateOrder: dateOrder(entity["startDate"], sortKey) }),
    ...(kind === "actor" && { websiteHost: hostOf(entity["website"]) }),
  };
}

function hostOf(website: PropertyValue | undefined): string | null {
  return isText(website) ? websiteHost(website) : null;
}

/** Orders by day, latest first, undated last; among equals as `sortKey` does. */
export function dateOrder(date: PropertyValue | undefined, sortKey: string): string {
  const day = isText(date) ? Number(date.replaceAll("-", "")) : 0;
  return `${String(99_999_999 - day).padStart(8, "0")} ${sortKey}`;
}

/** Köln is found as Cologne, whichever of them the source wrote. */
function citySpellings(kind: IndexedKind, { country, city }: Properties): string[] {
  if (kind !== "actor") return [];
  return foldedCitySpellings(isText(country) ? country : null, isText(city) ? city : null);
}

/**
 * The distinct folded values and further folded texts, each once, joined by one space; then the parts of their compound
 * words, since the index finds whole words and starts of words only.
 */
function folded(properties: readonly string[], entity: Properties, more: readonly string[] = []): string {
  const values = properties.flatMap((property) => entity[property] ?? []).filter(isText);
  const texts = [...values.map(fold), ...more].filter((text) => text !== "");
  const words = new Set(texts.flatMap((text) => text.split(" ")));
  const parts = [...words].flatMap(compoundParts).filter((part) => !words.has(part));
  return [...new Set([...texts, ...parts])].join(" ");
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
