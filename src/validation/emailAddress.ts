import { z } from "zod";
import { isAddress } from "../mail/isAddress";
import { rule } from "./rule";

const RULE = rule(
  "Das ist keine E-Mail-Adresse: erwartet wird etwa jemand@example.org.",
  "This is no e-mail address: something like someone@example.org is expected.",
);

/** One plain e-mail address that mail can be sent to; the domain in lower case, at most 254 characters. */
export const emailAddress = z
  .string()
  .trim()
  .refine(isAddress, RULE)
  .transform((address) => {
    const at = address.lastIndexOf("@");
    return `${address.slice(0, at)}@${address.slice(at + 1).toLowerCase()}`;
  });
