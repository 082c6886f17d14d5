import { badUserInput } from "./errors";
import { Refusal } from "./userError";

/**
 * For queries, which have no `userErrors`: what `work` gives; a Refusal of it becomes an error that names the first argument and
 * tells every reason.
 *
 * @throws BAD_USER_INPUT for a Refusal
 */
export async function orBadUserInput<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [first] = error.userErrors;
    const reasons = error.userErrors.map(({ path, text }) => `Argument "${path.join(".")}": ${text.en}`);
    throw badUserInput(first?.path.join(".") ?? "", reasons.join(" "));
  }
}
