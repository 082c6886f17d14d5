import type { GraphQLError } from "graphql";
import { badUserInput } from "./errors";
import type { Refusal } from "./userError";

/** What a Refusal is where no payload holds its reasons, as in queries: BAD_USER_INPUT that names the first argument and tells all. */
export function refusalError({ userErrors }: Refusal): GraphQLError {
  const reasons = userErrors.map(({ path, text }) => `Argument "${path.join(".")}": ${text.en}`);
  return badUserInput(userErrors[0]?.path.join(".") ?? "", reasons.join(" "));
}
