import { z } from "zod";
import { longText } from "../validation/fields";
import { validated } from "../graphql/validated";
import type { CancelEventInput, RecordEventResultsInput } from "./event-mutations.input";
import { rule } from "../validation/rule";

const reasons = z.object({ reasonDe: longText(500), reasonEn: longText(500) });

/** Checks why an event is cancelled. @throws Refusal with one INVALID for each problem */
export function checkedReason(input: CancelEventInput) {
  const { reasonDe, reasonEn } = validated(reasons, input, "input");
  return { cancellationReasonDe: reasonDe, cancellationReasonEn: reasonEn };
}

const attending = z.object({
  actorId: z.string(),
  hasConsented: z
    .boolean()
    .refine(Boolean, rule("Nennen darf man nur, wer eingewilligt hat.", "Only who agreed may be named.")),
});

const results = z.object({
  resultsDe: longText(),
  resultsEn: longText(),
  attendance: z
    .int()
    .min(0)
    .max(1_000_000)
    .nullish()
    .transform((count) => count ?? null),
  attendingActors: z.array(attending).max(50).nullish(),
});

/** Checks what came of an event. @throws Refusal with one INVALID for each problem */
export function checkedResults(input: RecordEventResultsInput) {
  const { attendingActors, ...values } = validated(results, input, "input");
  return { ...values, attendingIds: (attendingActors ?? []).map(({ actorId }) => actorId) };
}
