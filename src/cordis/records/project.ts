import type { CordisProject, CordisSource } from "../cordis.type";
import { isAboutHealth, type Health } from "./isAboutHealth";
import type { ProjectFields } from "./projectFields";

/** What a CORDIS download says about a project in its further tables; empty for the repository's own format. */
export interface ProjectExtras {
  readonly euroSciVocPaths: readonly string[];
  readonly legalBases: readonly string[];
  readonly topics: readonly { readonly code: string; readonly title: string | null }[];
}

/** The key of a project by its CORDIS id. */
export function projectKey(id: string): string {
  return `cordis:${id}`;
}

/**
 * Normalises checked values. Where a download's project.csv leaves topic or legal basis empty, the first of topics.csv and
 * legalBasis.csv is taken; a topic's title is that of the row with its code. The layer of a download follows from its programme.
 */
export function project(fields: ProjectFields, extras: ProjectExtras, source: CordisSource): CordisProject {
  const { id, acronym, title, programme, fundingScheme } = fields;
  const topicCode = fields.topicCode ?? extras.topics[0]?.code ?? null;
  const euroSciVocPaths = distinctPaths([...fields.euroSciVocPaths, ...extras.euroSciVocPaths]);
  const legalBasis = fields.legalBasis ?? extras.legalBases[0] ?? null;
  const layer = fields.layer ?? layerOf(fields);
  const legalBases = [legalBasis, ...extras.legalBases].filter((each) => each !== null);
  const programmes = [layer, programme, fundingScheme, fields.masterCall];
  const clues = { euroSciVocPaths, legalBases, topicCode, programmes };
  const health: Health =
    fields.health === null ? isAboutHealth(clues) : { isAboutHealth: fields.health, basis: "column health" };
  return {
    source,
    key: projectKey(id),
    id,
    acronym,
    title,
    name: acronym ?? title ?? `Unnamed project (CORDIS ${id})`,
    startDate: fields.startDate,
    endDate: fields.endDate,
    programme,
    layer,
    legalBasis,
    fundingScheme,
    topicCode,
    topicTitle: fields.topicTitle ?? extras.topics.find((topic) => topic.code === topicCode)?.title ?? null,
    euroSciVocPaths,
    totalCost: fields.totalCost,
    isAboutHealth: health.isAboutHealth,
    healthBasis: health.basis,
  };
}

function distinctPaths(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.trim()).filter((path) => path !== ""))];
}

function layerOf({ programme, fundingScheme, masterCall }: ProjectFields): string | null {
  if ([programme, fundingScheme, masterCall].some((each) => /(^|[\s/-])IMI\d?([\s/-]|$)/u.test(each ?? "")))
    return "IMI";
  return programme === "HORIZON" ? "HE" : null;
}
