import { z } from "zod";
import { emailAddress } from "../../validation/emailAddress";
import { longText } from "../../validation/fields";

/** Who is registered, each field as it is stored. */
export const eventRegistrationSchema = z.object({
  name: z.string().trim().min(1).max(200),
  email: emailAddress.nullish().transform((email) => email ?? null),
  needs: longText(500),
});
