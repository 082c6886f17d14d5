import { z } from "zod";
import { EITHER_TITLE } from "../validation/eitherLanguage";
import { line, longText, webAddress } from "../validation/fields";
import { validated } from "../graphql/validated";
import { requirementsSchema } from "../requirements/requirementsSchema";
import { Visibility } from "../visibility/visibility.type";
import { FundingLevel } from "./funding-call.enums";
import type { FundingCallInput } from "./funding-call.input";
import { rule } from "../validation/rule";

const amount = z.number().nonnegative().nullish().transform(orNull);

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
    requirements: requirementsSchema.nullish().transform((given) => given ?? requirementsSchema.parse({})),
  })
  .refine(...EITHER_TITLE)
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
