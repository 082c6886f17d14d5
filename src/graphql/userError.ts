/** Why a mutation did not do what was asked; a closed set. */
export type UserErrorCode = "INVALID" | "CONFLICT" | "TAKEN" | "CLOSED" | "NOT_POSSIBLE";

/** A text in both languages. */
export interface BilingualText {
  readonly de: string;
  readonly en: string;
}

/** One reason why a mutation did not do what was asked: something that its caller can act on. */
export interface UserErrorRow {
  readonly code: UserErrorCode;
  /** Where in the arguments, as ["input", "website"]; empty when it is about the whole. */
  readonly path: readonly string[];
  readonly text: BilingualText;
}

/**
 * Ends a write without a trace: thrown inside or before a transaction, it becomes the `userErrors` of the payload.
 * `current` holds fields of the payload that go with it, such as the present state in a conflict.
 */
export class Refusal extends Error {
  override name = "Refusal";

  constructor(
    readonly userErrors: readonly UserErrorRow[],
    readonly current: object = {},
  ) {
    super(userErrors.map(({ code, text }) => `${code}: ${text.en}`).join("; "));
  }
}

/** The refusal for one reason. @param path in dots, as "input.website"; "" for the whole */
export function refusal(code: UserErrorCode, path: string, text: BilingualText, current?: object): Refusal {
  return new Refusal([{ code, path: path === "" ? [] : path.split("."), text }], current);
}
