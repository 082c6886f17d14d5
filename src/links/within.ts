import { badUserInput } from "../graphql/errors";

/** The value. @throws BAD_USER_INPUT naming the argument when it is not `minimum` to `maximum` */
export function within(argument: string, value: number, maximum: number, minimum = 1): number {
  if (value >= minimum && value <= maximum) return value;
  throw badUserInput(argument, `Argument "${argument}" is ${value}; expected ${minimum} to ${maximum}.`);
}
