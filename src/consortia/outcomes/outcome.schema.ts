import { z } from "zod";
import { today } from "../../graphql/calendarDate";
import { line, longText } from "../../validation/fields";
import { NAME_LENGTH, requiredText, SHORT_TEXT_LENGTH } from "../../validation/inputTexts";
import { rule } from "../../validation/rule";
import { beginsSoon, endsSoon } from "./projectDays";

/** The first day of the years that have figures. */
const FIRST_DAY = "2000-01-01";

const pastDay = z.iso
  .date()
  .refine(
    (day) => day <= today(),
    rule(
      "Dieser Tag liegt in der Zukunft; den heutigen oder einen früheren angeben.",
      "This day lies in the future; give today or an earlier one.",
    ),
  )
  .refine(
    (day) => day >= FIRST_DAY,
    rule(
      "Dieser Tag liegt vor dem Jahr 2000; einen späteren angeben.",
      "This day lies before the year 2000; give a later one.",
    ),
  );

const anyPastDay = pastDay.nullish().transform((day) => day ?? null);

const programme = line(300);

/** What a submission has to meet. */
export const submissionSchema = z.object({ submittedOn: pastDay, programme });

/** What a correction has to meet. */
export const correctionSchema = z.object({
  submittedOn: anyPastDay,
  decidedOn: anyPastDay,
  programme,
  reason: longText(),
});

/** What a rejection has to meet. */
export const rejectionSchema = z.object({ decidedOn: pastDay, reason: longText() });

/** What a grant has to meet. */
export const grantSchema = z
  .object({
    decidedOn: pastDay,
    acronym: line(NAME_LENGTH),
    projectTitle: requiredText(SHORT_TEXT_LENGTH),
    startDate: z.iso.date(),
    endDate: z.iso
      .date()
      .nullish()
      .transform((day) => day ?? null),
  })
  .refine(({ startDate, endDate }) => endDate === null || endDate >= startDate, {
    path: ["endDate"],
    ...rule("Nicht vor dem ersten Tag.", "Not before the first day."),
  })
  .refine(beginsSoon, {
    path: ["startDate"],
    ...rule(
      "Ein Projekt beginnt höchstens zehn Jahre nach der Entscheidung; einen früheren Tag angeben.",
      "A project begins ten years after the decision at the latest; give an earlier day.",
    ),
  })
  .refine(endsSoon, {
    path: ["endDate"],
    ...rule(
      "Ein Projekt dauert höchstens 30 Jahre; einen früheren Tag angeben.",
      "A project takes 30 years at most; give an earlier day.",
    ),
  });
