import { today } from "./calendarDate";
import { badUserInput } from "./errors";

/**
 * A day that something is as of: none, or at the latest today, as nobody knows what will be.
 *
 * @param day "YYYY-MM-DD"
 * @throws BAD_USER_INPUT naming the argument
 */
export function untilToday(argument: string, day: string | null | undefined): string | null {
  if (day == null || day <= today()) return day ?? null;
  throw badUserInput(
    argument,
    `Argument "${argument}" is ${day}, which is yet to come; give today or a day before, or leave it out for now.`,
  );
}
