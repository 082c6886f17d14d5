import { randomUUID } from "node:crypto";
import { z } from "zod";
import { decodeId } from "../graphql/nodeId";
import { validated } from "../graphql/validated";
import type { EventProgrammeInput } from "./event-parts.input";
import { emailAddress } from "../validation/emailAddress";
import { rule } from "../validation/rule";

const name = z.string().trim().min(1).max(200);

const speaker = z.object({
  name,
  hasConsented: z
    .boolean()
    .refine(Boolean, rule("Nennen darf man nur, wer eingewilligt hat.", "Only who agreed may be named.")),
  email: emailAddress.nullish(),
  affiliationId: z.string().nullish(),
});

const agendaEntry = z
  .object({
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime().nullish(),
    titleDe: name,
    titleEn: name,
    speakerNames: z.array(name).max(20).nullish(),
  })
  .refine(({ startsAt, endsAt }) => !endsAt || endsAt > startsAt, {
    path: ["endsAt"],
    ...rule("Nach dem Beginn enden.", "End after the start."),
  });

const schema = z
  .object({ speakers: z.array(speaker).max(50).nullish(), agenda: z.array(agendaEntry).max(50).nullish() })
  .refine(({ speakers }) => new Set(speakers?.map((given) => given.name)).size === (speakers?.length ?? 0), {
    path: ["speakers"],
    ...rule("Jeden Namen einmal angeben.", "Give each name once."),
  })
  .refine(
    ({ speakers, agenda }) => {
      const names = new Set(speakers?.map((given) => given.name));
      return (agenda ?? []).every(({ speakerNames }) =>
        (speakerNames ?? []).every((each) => names.has(each)),
      );
    },
    { path: ["agenda"], ...rule("Nur Namen aus „speakers“ angeben.", 'Give only names out of "speakers".') },
  );

/** Speakers and agenda as the statement events/write-programme takes them. */
export interface Programme {
  readonly speakers: {
    key: string;
    name: string;
    email: string | null;
    affiliationKey: string | null;
    position: number;
  }[];
  readonly agenda: {
    key: string;
    titleDe: string;
    titleEn: string;
    startsAt: string;
    endsAt: string | null;
    speakerKeys: string[];
    position: number;
  }[];
}

/**
 * Checks speakers and agenda and gives them new keys; null for none given.
 *
 * @throws Refusal with one INVALID for each problem, BAD_USER_INPUT for an id of another type
 */
export function checkedProgramme(input: EventProgrammeInput | null | undefined): Programme | null {
  if (!input) return null;
  const wrapped = z.object({ event: z.object({ programme: schema }) });
  const { programme } = validated(wrapped, { event: { programme: input } }, "input").event;
  const speakers = (programme.speakers ?? []).map((given, position) => ({
    key: `speaker:${randomUUID()}`,
    name: given.name,
    email: given.email ?? null,
    affiliationKey: given.affiliationId
      ? decodeId("Actor", given.affiliationId, "input.event.programme.speakers.affiliationId")
      : null,
    position,
  }));
  const keyOf = new Map(speakers.map(({ name: named, key }) => [named, key]));
  const agenda = (programme.agenda ?? []).map(({ speakerNames, endsAt, ...entry }, position) => ({
    ...entry,
    key: `agenda:${randomUUID()}`,
    endsAt: endsAt ?? null,
    speakerKeys: [...new Set(speakerNames)].map((named) => keyOf.get(named)!),
    position,
  }));
  return { speakers, agenda };
}
