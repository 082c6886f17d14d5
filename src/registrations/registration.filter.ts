import { Field, InputType, Int } from "type-graphql";
import { ActorKind } from "../actors/actor.enums";
import { badUserInput } from "../graphql/errors";
import { fold } from "../text/fold";
import { RegistrationState } from "./registration.enums";

/** What registrations have to meet; every part that is given has to hold. */
@InputType({ description: "What registrations have to meet: every part that is given." })
export class RegistrationFilter {
  @Field(() => [RegistrationState], { nullable: true, description: "In one of these states." })
  states?: RegistrationState[] | null;

  @Field(() => [ActorKind], { nullable: true, description: "Of an institution of one of these kinds." })
  kinds?: ActorKind[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Submitted at least so many times 24 hours ago: 0 to 36500.",
  })
  olderThanDays?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "All of these words, or parts of words, in names or city; spellings are folded.",
  })
  text?: string | null;
}

/** The parameter `$filter` of registrations/matches-filter: every part there, null where it asks nothing. */
export interface RegistrationFilterParams {
  states: string[] | null;
  kinds: string[] | null;
  submittedUntil: string | null;
  words: string[] | null;
}

const DAY_MS = 86_400_000;
const LONGEST_AGE = 36_500;

/** The statement parameter of a filter. @throws BAD_USER_INPUT for an age out of range */
export function registrationFilterParams(
  filter: RegistrationFilter | null,
  now = Date.now(),
): RegistrationFilterParams {
  const days = filter?.olderThanDays ?? null;
  if (days !== null && (days < 0 || days > LONGEST_AGE))
    throw badUserInput(
      "filter.olderThanDays",
      `Argument "filter.olderThanDays" is ${days}; expected 0 to ${LONGEST_AGE}.`,
    );
  return {
    states: filter?.states ?? null,
    kinds: filter?.kinds ?? null,
    submittedUntil: days === null ? null : new Date(now - days * DAY_MS).toISOString(),
    words: filter?.text ? fold(filter.text).split(" ").filter(Boolean) : null,
  };
}
