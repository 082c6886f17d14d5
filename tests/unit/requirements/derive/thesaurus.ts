import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../../../src/neo4j/projectRoot";
import { withCallWords } from "../../../../src/requirements/callWords";
import { type FindMatches, matchFinder } from "../../../../src/requirements/derive/matches";

interface SeedTopic {
  key: string;
  labelDe?: string;
  labelEn?: string;
  altLabelsDe?: string[];
  altLabelsEn?: string[];
}

/** Finds what texts name, with the shipped thesaurus of the cluster and the shipped words of calls. */
export function clusterMatches(): FindMatches {
  const file = join(PROJECT_ROOT, "seed", "cluster", "topics.json");
  const topics = JSON.parse(readFileSync(file, "utf8")) as SeedTopic[];
  const known = (label: string | undefined) => (label === undefined ? [] : [label]);
  const labelled = withCallWords(
    topics.map(({ key, labelDe, labelEn, altLabelsDe = [], altLabelsEn = [] }) => ({
      key,
      labelsDe: [...known(labelDe), ...altLabelsDe],
      labelsEn: [...known(labelEn), ...altLabelsEn],
    })),
  );
  return matchFinder(labelled);
}
