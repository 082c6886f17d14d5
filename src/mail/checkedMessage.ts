import { z } from "zod";
import { validated } from "../graphql/validated";
import { emailAddress } from "../validation/emailAddress";
import type { ContactInstitutionInput } from "./institution-message.type";
import { singleLine } from "./renderMail";

/** The message, trimmed, its one-line parts in one line. @throws Refusal for every part that is not usable */
export function checkedMessage(input: ContactInstitutionInput) {
  return { ...input, ...validated(MESSAGE, input, "input") };
}

const oneLine = (maximum: number) => z.string().trim().min(1).max(maximum).transform(singleLine);

const MESSAGE = z.object({
  subject: oneLine(150),
  text: z.string().trim().min(1).max(5_000),
  senderName: oneLine(200),
  senderEmail: emailAddress,
});
