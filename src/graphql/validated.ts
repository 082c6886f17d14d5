import type { z } from "zod";
import { issueText } from "./issueText";
import { Refusal, type BilingualText, type UserErrorRow } from "./userError";

/**
 * What a schema makes of an input; texts trimmed, formats checked.
 *
 * A rule of one's own tells its text in both languages, by `rule` of src/validation; `issueText` has those of zod's rules.
 *
 * @param path the argument that holds the input, as "input"
 * @throws Refusal with one INVALID for each problem
 */
export function validated<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  path: string,
): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Refusal(
    result.error.issues.map((issue): UserErrorRow => {
      const own: unknown = "params" in issue ? issue.params?.["text"] : undefined;
      return {
        code: "INVALID",
        path: [path, ...issue.path.map(String)],
        text: isBilingual(own) ? own : issueText(issue),
      };
    }),
  );
}

function isBilingual(value: unknown): value is BilingualText {
  return typeof value === "object" && value !== null && "de" in value && "en" in value;
}
