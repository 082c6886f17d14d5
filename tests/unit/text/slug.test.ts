import { slug } from "../../../src/text/slug";

it.each([
  ["Quellwerk für Prüfung GmbH & Co. KG", "quellwerk-fuer-pruefung-gmbh-co-kg"],
  ["Straße 7", "strasse-7"],
  ["Śląsk – Łódź", "slask-lodz"],
  ["—", "unnamed"],
  ["日本", "unnamed"],
  [`${"a".repeat(59)} b`, "a".repeat(59)],
])("of %s is %s", (text, expected) => {
  expect(slug(text)).toBe(expected);
});
