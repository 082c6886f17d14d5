import { z } from "zod";
import { ActorKind, ValueChainStage } from "../actors/actor.enums";
import { countryCode } from "../validation/countryCode";
import { rule } from "../validation/rule";

const count = (minimum: number, maximum: number) =>
  z
    .int()
    .min(minimum)
    .max(maximum)
    .nullish()
    .transform((value) => value ?? null);

/** A list, each entry once; null is the empty list. */
const list = <Entry extends z.ZodType>(entry: Entry, maximum: number) =>
  z
    .array(entry)
    .max(maximum)
    .nullish()
    .transform((entries) => [...new Set(entries ?? [])]);

const partner = z
  .object({
    kinds: z
      .array(z.enum(ActorKind))
      .min(1)
      .refine(
        (kinds) => !kinds.includes(ActorKind.UNKNOWN),
        rule(
          "UNKNOWN ist keine Art, die ein Partner haben kann: andere Arten angeben.",
          "UNKNOWN is no kind that a partner can have: give other kinds.",
        ),
      )
      .transform((kinds) => [...new Set(kinds)]),
    isSme: z
      .boolean()
      .nullish()
      .transform((value) => value ?? null),
    minimum: z.int().min(0).max(100),
    maximum: count(1, 100),
  })
  .refine(({ minimum, maximum }) => maximum === null || maximum >= minimum, {
    path: ["maximum"],
    ...rule("Nicht kleiner als das Minimum.", "Not below the minimum."),
  });

/** The one set of rules for what a consortium needs, its topics apart: of calls, drafts and questions alike. */
export const requirementsSchema = z
  .object({
    minimumPartners: count(1, 500),
    maximumPartners: count(1, 500),
    minimumCountries: count(1, 50),
    eligibleCountries: list(countryCode, 60),
    partners: list(partner, 20),
    valueChainStages: list(z.enum(ValueChainStage), 7),
  })
  .refine(
    ({ minimumPartners: least, maximumPartners: most }) => least === null || most === null || most >= least,
    {
      path: ["maximumPartners"],
      ...rule("Nicht weniger als die Mindestzahl.", "Not below the fewest."),
    },
  );
