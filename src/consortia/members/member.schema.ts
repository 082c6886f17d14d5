import { z } from "zod";
import { emailAddress } from "../../validation/emailAddress";
import { line, longText } from "../../validation/fields";
import { SHORT_TEXT_LENGTH } from "../../validation/inputTexts";
import { rule } from "../../validation/rule";
import { ConsortiumRole } from "../consortium.enums";

/** Longest message between a consortium and those whom it invites. */
const MESSAGE_LENGTH = 2_000;

/** What a candidate is given beside ids. */
export const candidateSchema = z.object({ task: line(SHORT_TEXT_LENGTH) });

/** What a member is given beside its id. */
export const memberSchema = candidateSchema.extend({
  role: z
    .enum(ConsortiumRole)
    .refine(
      (role) => role !== ConsortiumRole.LEAD,
      rule(
        "Die Leitung hat nur, wer das Konsortium begonnen hat; EDITOR oder READER angeben.",
        "Only who began the consortium leads it; give EDITOR or READER.",
      ),
    ),
});

/** What goes with a step. */
export const messageSchema = z.object({ message: longText(MESSAGE_LENGTH) });

/** What an invitation by mail to an address needs. */
export const addressSchema = z.object({
  email: z
    .string()
    .nullish()
    .refine(
      (email) => typeof email === "string",
      rule(
        "Für diesen Weg wird eine Adresse gebraucht: etwa jemand@example.org.",
        "This way needs an address: something like someone@example.org.",
      ),
    )
    .pipe(emailAddress),
});
