import { badUserInput } from "../graphql/errors";

/** The value. @throws BAD_USER_INPUT naming the argument when it is not 1 to `maximum` */
export function within(argument: string, value: number, maximum: number): number {
  if (value >= 1 && value <= maximum) return value;
  throw badUserInput(argument, `Argument "${argument}" is ${value}; expected 1 to ${maximum}.`);
}
