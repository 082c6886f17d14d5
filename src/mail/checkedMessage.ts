import { z } from "zod";
import { validated } from "../graphql/validated";
import type { ContactInstitutionInput } from "./institution-message.type";
import { isAddress } from "./isAddress";
import { singleLine } from "./renderMail";

/** The message, trimmed, its one-line parts in one line. @throws Refusal for every part that is not usable */
export function checkedMessage(input: ContactInstitutionInput) {
  return { ...input, ...validated(MESSAGE, input, "input") };
}

const oneLine = (maximum: number) => z.string().trim().min(1).max(maximum).transform(singleLine);

const NO_ADDRESS = {
  de: "Das ist keine einzelne E-Mail-Adresse, wie name@example.org.",
  en: "This is not one e-mail address, such as name@example.org.",
};

const MESSAGE = z.object({
  subject: oneLine(150),
  text: z.string().trim().min(1).max(5_000),
  senderName: oneLine(200),
  senderEmail: z
    .string()
    .trim()
    .refine(isAddress, { params: { text: NO_ADDRESS } }),
});
