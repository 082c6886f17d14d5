import { z } from "zod";
import { line, longText } from "../../validation/fields";
import { NAME_LENGTH, requiredText, SHORT_TEXT_LENGTH } from "../../validation/inputTexts";
import { rule } from "../../validation/rule";

const pastDay = z.iso
  .date()
  .refine(
    (day) => day <= new Date().toISOString().slice(0, 10),
    rule("Dieser Tag liegt in der Zukunft.", "This day lies in the future."),
  );

/** What a submission has to meet. */
export const submissionSchema = z.object({ submittedOn: pastDay, programme: line(300) });

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
  });
