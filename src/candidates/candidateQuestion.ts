import { z } from "zod";
import type { ActorFilterParams } from "../actors/actor.filter";
import { actorFilterParams } from "../actors/actor.filter";
import { badUserInput } from "../graphql/errors";
import { untilToday } from "../graphql/untilToday";
import { validated } from "../graphql/validated";
import type { ProgrammeFacts } from "../projection/network.type";
import { line } from "../validation/fields";
import { within } from "../links/within";
import type { ConsortiumCandidatesInput } from "./candidate.input";

const MAXIMUM_SHOWN = 100;

/** What the question says by itself, checked; ids are looked up by the service. */
export interface CandidateQuestion {
  readonly programme: ProgrammeFacts | null;
  readonly filter: ActorFilterParams;
  readonly balance: number;
  readonly onlyCovering: boolean;
  readonly asOf: string | null;
  readonly first: number;
  readonly firstNewcomers: number;
}

const schema = z.object({
  balance: z.number().min(0).max(1),
  programme: z.object({ legalBasis: line(100), topicCode: line(100), fundingScheme: line(100) }).nullable(),
});

/** Checks what needs no database. @throws BAD_USER_INPUT or Refusal naming the argument */
export function readCandidateQuestion(
  input: ConsortiumCandidatesInput,
  first: number,
  firstNewcomers: number,
): CandidateQuestion {
  const { balance, programme } = validated(
    schema,
    { balance: input.balance ?? 0.5, programme: input.programme ?? null },
    "input",
  );
  const asOf = untilToday("input.asOf", input.asOf);
  const onlyCovering = input.onlyCovering ?? false;
  if (onlyCovering && asOf !== null) {
    const reason = "who covered what on a past day is not known, as what actors declare carries no date";
    throw badUserInput(
      "input.onlyCovering",
      `Argument "input.onlyCovering" does not go with "input.asOf": ${reason}.`,
    );
  }
  return {
    programme,
    balance,
    onlyCovering,
    filter: actorFilterParams(input.filter, "input.filter"),
    asOf,
    first: within("first", first, MAXIMUM_SHOWN),
    firstNewcomers: within("firstNewcomers", firstNewcomers, MAXIMUM_SHOWN),
  };
}
