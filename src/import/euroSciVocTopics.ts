import { indexProperties, type Properties } from "../search/indexProperties";

/** A EuroSciVoc concept to be created if it is missing. */
export interface EuroSciVocTopic {
  /** `euroscivoc:<path>`. */
  key: string;
  /** null for a top concept. */
  broaderKey: string | null;
  /** 0 for a top concept. */
  level: number;
  properties: Properties;
}

/** The key of the concept at a path such as "/natural sciences/biological sciences". */
export function euroSciVocKey(path: string): string {
  return `euroscivoc:${path}`;
}

/** The concepts that paths name, those above them included, broader ones first. */
export function euroSciVocTopics(paths: Iterable<string>): EuroSciVocTopic[] {
  const topics = new Map<string, EuroSciVocTopic>();
  for (const path of paths) {
    const labels = path.split("/").filter((label) => label !== "");
    labels.forEach((labelEn, level) => {
      const key = euroSciVocKey(`/${labels.slice(0, level + 1).join("/")}`);
      if (topics.has(key)) return;
      const broaderKey = level === 0 ? null : euroSciVocKey(`/${labels.slice(0, level).join("/")}`);
      topics.set(key, { key, broaderKey, level, properties: properties(key, labelEn) });
    });
  }
  return [...topics.values()].sort((a, b) => a.level - b.level);
}

function properties(key: string, labelEn: string): Properties {
  const topic = { scheme: "EUROSCIVOC", labelEn, altLabelsDe: [], altLabelsEn: [], isExample: false };
  return { ...topic, ...indexProperties("topic", { ...topic, key }) };
}
