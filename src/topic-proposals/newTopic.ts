import { indexProperties, type Properties } from "../search/indexProperties";
import { fold } from "../text/fold";

/** The topic that a label makes: its readable key, and its properties with those that lists and search need. */
export function newTopic(labels: { labelDe: string; labelEn: string }): { key: string; fields: Properties } {
  const key = `topic:${fold(labels.labelEn).replaceAll(" ", "-")}`;
  const fieldSources = ["labelDe=curated", "labelEn=curated"];
  return { key, fields: { ...labels, fieldSources, ...indexProperties("topic", { key, ...labels }) } };
}
