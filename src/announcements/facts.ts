/** Names behind what they are, as "Topics: Lung, Heart"; "" for no names. */
export function labelled(label: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `${label}: ${names.join(", ")}`;
}

/** Those of the texts that say something. */
export function known(texts: readonly (string | false | null)[]): string[] {
  return texts.filter((text) => typeof text === "string" && text !== "") as string[];
}
