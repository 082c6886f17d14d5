/**
 * Validates the Atom document on standard input: by the RELAX NG grammar of RFC 4287, and by the rules that the RFC has beside it
 * (4.1.1, 4.1.2, 4.2.6, 4.2.7, 3.3). Prints what it found as JSON: `{"errors": [String]}`, empty for a valid document.
 *
 * A program of its own, because libxml2-wasm is a module that waits while it is loaded, which Jest cannot load.
 */
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";

const ATOM = { a: "http://www.w3.org/2005/Atom" };
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const errors = [];

try {
  const document = XmlDocument.fromString(await text(process.stdin));
  const find = (path, node = document) => node.find(path, ATOM);
  const grammar = XmlDocument.fromString(readFileSync(new URL("atom.rng", import.meta.url), "utf8"));
  const validator = RelaxNGValidator.fromDoc(grammar);
  attempt(() => validator.validate(document));

  const ids = find("//a:id").map((id) => id.content);
  if (new Set(ids).size !== ids.length) errors.push("Two ids are equal.");
  for (const id of ids) if (!/^[a-z][a-z0-9+.-]*:./i.test(id)) errors.push(`Id "${id}" is no absolute IRI.`);
  for (const date of find("//a:updated | //a:published"))
    if (!RFC_3339.test(date.content) || Number.isNaN(Date.parse(date.content)))
      errors.push(`Date "${date.content}" is not of RFC 3339.`);
  for (const entry of find("//a:entry")) {
    if (find("a:author | ../a:author", entry).length === 0) errors.push("An entry has no author.");
    const alternates = find("a:link[not(@rel) or @rel = 'alternate']", entry);
    if (find("a:content", entry).length === 0 && alternates.length === 0)
      errors.push("An entry has neither content nor an alternate link.");
    if (alternates.length > 1) errors.push("An entry has two alternate links.");
  }
  if (find("/a:feed/a:link[@rel = 'self']").length !== 1)
    errors.push("The feed does not link to itself once.");
} catch (error) {
  errors.push(error.message);
}
process.stdout.write(JSON.stringify({ errors }));

function attempt(work) {
  try {
    work();
  } catch (error) {
    errors.push(error.message);
  }
}
