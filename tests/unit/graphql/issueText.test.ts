import { z } from "zod";
import { Refusal } from "../../../src/graphql/userError";
import { validated } from "../../../src/graphql/validated";
import { rule } from "../../../src/validation/rule";

/** The texts of what is wrong with a value. */
function problems(schema: z.ZodType, value: unknown) {
  try {
    validated(schema, value, "input");
  } catch (error) {
    if (error instanceof Refusal) return error.userErrors.map(({ text }) => text);
    throw error;
  }
  return [];
}

it.each([
  ["a text that is missing", z.string().min(1), "", "Einen Text angeben.", "Give a text."],
  [
    "a text that is missing in an argument",
    z.object({ projectTitle: z.string().trim().min(1) }),
    { projectTitle: " " },
    "Einen Text für projectTitle angeben.",
    "Give a text for projectTitle.",
  ],
  ["a short text", z.string().min(2), "a", "Mindestens 2 Zeichen angeben.", "Give at least 2 characters."],
  [
    "a long text",
    z.string().max(5_000),
    "a".repeat(5_001),
    "Höchstens 5.000 Zeichen angeben.",
    "Give at most 5,000 characters.",
  ],
  [
    "an empty list",
    z.array(z.int()).min(1),
    [],
    "Mindestens einen Eintrag angeben.",
    "Give at least one entry.",
  ],
  [
    "a long list",
    z.array(z.int()).max(2),
    [1, 2, 3],
    "Höchstens 2 Einträge angeben.",
    "Give at most 2 entries.",
  ],
  ["a small number", z.int().min(1), 0, "Mindestens 1 angeben.", "Give at least 1."],
  ["a number on an open bound", z.number().positive(), 0, "Mehr als 0 angeben.", "Give more than 0."],
  ["a great number", z.int().max(100), 101, "Höchstens 100 angeben.", "Give at most 100."],
  ["a broken number", z.int(), 1.5, "Eine ganze Zahl angeben.", "Give a whole number."],
  [
    "no moment",
    z.iso.datetime(),
    "soon",
    "Einen Zeitpunkt angeben, zum Beispiel 2030-01-31T09:00:00Z.",
    "Give a moment, for instance 2030-01-31T09:00:00Z.",
  ],
  [
    "a text of another form",
    z.string().regex(/^a$/),
    "b",
    "Das hat nicht die erwartete Form.",
    "This does not have the form that is expected.",
  ],
  [
    "a value that is none of a few",
    z.enum(["A", "B"]),
    "C",
    "Eines davon angeben: A, B.",
    "Give one of A, B.",
  ],
  [
    "what fits nothing",
    z.union([z.string(), z.int()]),
    true,
    "Das ist hier nicht möglich.",
    "This is not possible here.",
  ],
])("says in both languages what is wrong with %s", (_what, schema, value, de, en) => {
  expect(problems(schema, value)).toEqual([{ de, en }]);
});

it("keeps the text of a rule of one's own", () => {
  const schema = z.string().refine((text) => text === "a", rule("Nur a.", "Only a."));
  expect(problems(schema, "b")).toEqual([{ de: "Nur a.", en: "Only a." }]);
});
