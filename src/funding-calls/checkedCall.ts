import { z } from "zod";
import { ActorKind, ValueChainStage } from "../actors/actor.enums";
import { country, line, longText, webAddress } from "../validation/fields";
import { validated } from "../graphql/validated";
import { Visibility } from "../visibility/visibility.type";
import { FundingLevel } from "./funding-call.enums";
import type { FundingCallInput } from "./funding-call.input";
import { rule } from "../validation/rule";

const count = (minimum: number, maximum: number) =>
  z.int().min(minimum).max(maximum).nullish().transform(orNull);
const amount = z.number().nonnegative().nullish().transform(orNull);

const partner = z
  .object({
    kinds: z.array(z.enum(ActorKind)).min(1),
    minimum: z.int().min(0).max(100),
    maximum: count(1, 100),
  })
  .refine(({ minimum, maximum }) => maximum === null || maximum >= minimum, {
    path: ["maximum"],
    ...rule("Nicht kleiner als das Minimum.", "Not below the minimum."),
  });

const requirements = z
  .object({
    minimumPartners: count(1, 500),
    maximumPartners: count(1, 500),
    minimumCountries: count(1, 50),
    eligibleCountries: z.array(country()).max(60).nullish().transform(orEmpty),
    partners: z.array(partner).max(20).nullish().transform(orEmpty),
    valueChainStages: z.array(z.enum(ValueChainStage)).max(7).nullish().transform(orEmpty),
  })
  .refine(
    ({ minimumPartners: least, maximumPartners: most }) => least === null || most === null || most >= least,
    {
      path: ["maximumPartners"],
      ...rule("Nicht weniger als die Mindestzahl.", "Not below the fewest."),
    },
  );

const schema = z
  .object({
    titleDe: line(300),
    titleEn: line(300),
    descriptionDe: longText(),
    descriptionEn: longText(),
    level: z.enum(FundingLevel),
    programme: line(300),
    funderText: line(300),
    opensOn: z.iso.date().nullish().transform(orNull),
    deadline: z.iso.datetime().nullish().transform(orNull),
    budget: amount,
    minimumFunding: amount,
    maximumFunding: amount,
    fundingRate: z.number().min(0).max(1).nullish().transform(orNull),
    url: webAddress(),
    visibility: z
      .enum(Visibility)
      .nullish()
      .transform((value) => value ?? Visibility.PUBLIC),
    requirements: requirements.nullish().transform((given) => given ?? requirements.parse({})),
  })
  .refine(({ titleDe, titleEn }) => titleDe !== null || titleEn !== null, {
    path: ["titleDe"],
    ...rule("Einen Titel angeben, deutsch oder englisch.", "Give a title, German or English."),
  })
  .refine(
    ({ opensOn, deadline }) => opensOn === null || deadline === null || deadline.slice(0, 10) >= opensOn,
    {
      path: ["deadline"],
      ...rule("Nicht vor dem ersten Tag.", "Not before the first day."),
    },
  )
  .refine(
    ({ minimumFunding: least, maximumFunding: most }) => least === null || most === null || most >= least,
    {
      path: ["maximumFunding"],
      ...rule("Nicht unter der Mindestsumme.", "Not below the least."),
    },
  );

/** What a funding call says, checked; its relationships apart. */
export type CheckedCall = z.output<typeof schema>;

/** Checks what a call says. @throws Refusal with one INVALID for each problem */
export function checkedCall({
  funderName,
  ...input
}: Omit<FundingCallInput, "funderId" | "topicIds">): CheckedCall {
  return validated(schema, { ...input, funderText: funderName }, "input");
}

function orNull<Value>(value: Value | null | undefined): Value | null {
  return value ?? null;
}

function orEmpty<Value>(values: Value[] | null | undefined): Value[] {
  return values ?? [];
}
