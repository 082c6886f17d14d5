import { z } from "zod";
import { countryCode } from "../validation/countryCode";
import { line, longText, webAddress } from "../validation/fields";
import { validated } from "../graphql/validated";
import { addDays, isTimeZone, localDate, startOfDay } from "../times/zonedTime";
import { Visibility } from "../visibility/visibility.type";
import { rule } from "../validation/rule";
import { EventKind } from "./event.enums";
import type { EventInput } from "./event.input";

const title = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine(
    (text) => !/[\r\n]/.test(text),
    rule("Eine Zeile ohne Umbruch angeben.", "Give one line without line breaks."),
  );

const place = z.object({
  name: line(200),
  street: line(200),
  postalCode: line(20),
  city: line(200),
  country: countryCode.nullish().transform(orNull),
});

const series = z.object({
  key: z
    .string()
    .trim()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  titleDe: line(200),
  titleEn: line(200),
});

const schema = z
  .object({
    kind: z.enum(EventKind),
    titleDe: title,
    titleEn: title,
    descriptionDe: longText(),
    descriptionEn: longText(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime().nullish().transform(orNull),
    timeZone: z
      .string()
      .nullish()
      .transform((name) => name ?? "Europe/Berlin")
      .refine(
        isTimeZone,
        rule(
          "Eine Zeitzone mit ihrem IANA-Namen angeben, zum Beispiel Europe/Berlin.",
          "Give a time zone by its IANA name, for instance Europe/Berlin.",
        ),
      ),
    isAllDay: z.boolean().nullish().transform(orFalse),
    place: place.nullish().transform((given) => given ?? place.parse({})),
    isVirtual: z.boolean().nullish().transform(orFalse),
    accessLink: webAddress(),
    website: webAddress(),
    visibility: z
      .enum(Visibility)
      .nullish()
      .transform((value) => value ?? Visibility.PUBLIC),
    series: series.nullish().transform(orNull),
    barrierDe: longText(500),
    barrierEn: longText(500),
    capacity: z.int().min(1).max(100_000).nullish().transform(orNull),
    registrationClosesAt: z.iso.datetime().nullish().transform(orNull),
  })
  .refine(
    ({ startsAt, endsAt, isAllDay }) =>
      endsAt === null || (isAllDay ? endsAt >= startsAt : endsAt > startsAt),
    {
      path: ["endsAt"],
      ...rule("Nach dem Beginn enden.", "End after the start."),
    },
  )
  .refine(({ accessLink, isVirtual }) => accessLink === null || isVirtual, {
    path: ["accessLink"],
    ...rule("Ein Zugangslink braucht isVirtual.", "An access link needs isVirtual."),
  })
  .transform((event) => (event.isAllDay ? { ...event, ...wholeDays(event) } : event))
  .refine(
    ({ registrationClosesAt: closes, startsAt, endsAt }) => closes === null || closes <= (endsAt ?? startsAt),
    {
      path: ["registrationClosesAt"],
      ...rule("Nicht nach dem Ende.", "Not after the end."),
    },
  );

/** What an event is, checked; its ties and its programme apart. */
export type CheckedEvent = z.output<typeof schema>;

/** Checks what an event is. @throws Refusal with one INVALID for each problem */
export function checkedEvent(input: EventInput): CheckedEvent {
  return validated(z.object({ event: schema }), { event: input }, "input").event;
}

/** From the beginning of the first day to the end of the last one, in the time zone. */
function wholeDays({
  startsAt,
  endsAt,
  timeZone,
}: {
  startsAt: string;
  endsAt: string | null;
  timeZone: string;
}) {
  const first = localDate(startsAt, timeZone);
  const start = startOfDay(first, timeZone);
  // An end at midnight is the end of the day before, as a day ends where the next one begins.
  const last = endsAt === null || endsAt <= start ? first : localDate(justBefore(endsAt), timeZone);
  return { startsAt: start, endsAt: startOfDay(addDays(last, 1), timeZone) };
}

function justBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString();
}

function orNull<Value>(value: Value | null | undefined): Value | null {
  return value ?? null;
}

function orFalse(value: boolean | null | undefined): boolean {
  return value ?? false;
}
