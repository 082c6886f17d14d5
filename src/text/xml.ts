/** A piece of XML, in which every text is escaped already. */
export interface Xml {
  readonly xml: string;
}

/**
 * An element: attributes that are null and children that are null are left out; texts are escaped, and what XML 1.0 has no place
 * for, such as control characters, is dropped.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly (string | Xml | null)[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([attribute, value]) => ` ${attribute}="${escaped(value!).replace(/[\t\n]/g, " ")}"`);
  const content = children.map((child) => (typeof child === "string" ? escaped(child) : (child?.xml ?? "")));
  return { xml: `<${name}${written.join("")}>${content.join("")}</${name}>` };
}

/** The document that an element is the root of. */
export function document(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
