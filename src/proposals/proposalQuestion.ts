import { z } from "zod";
import { untilToday } from "../graphql/untilToday";
import { validated } from "../graphql/validated";
import type { TeamAims } from "../teams/teamProblem.type";
import { countryCode } from "../validation/countryCode";
import { rule } from "../validation/rule";
import { UnknownCoverage } from "./proposal.enums";
import type { ProposeConsortiaInput } from "./proposal.input";

/** Members of a proposed consortium at most: what a person can still look over. */
export const LARGEST_CONSORTIUM = 20;

const size = z.int().min(1).max(LARGEST_CONSORTIUM).nullable();
const quota = z.int().min(0).max(LARGEST_CONSORTIUM);
const weight = z.number().min(0).max(1);

const schema = z
  .object({
    minimumSize: size,
    maximumSize: size,
    countries: z
      .array(z.object({ country: countryCode, minimum: z.int().min(1).max(LARGEST_CONSORTIUM) }))
      .max(20)
      .refine(
        (entries) => new Set(entries.map(({ country }) => country)).size === entries.length,
        rule("Jedes Land nur einmal angeben.", "Give each country once."),
      ),
    maxPerParent: size,
    maxPerCity: size,
    newcomerQuota: quota,
    patientOrganisationQuota: quota,
    aims: z.object({
      closeness: weight,
      closenessToLead: weight,
      score: weight,
      coverageDepth: weight,
      newTies: weight,
    }),
    minimumDifference: z.number().min(0).max(1),
    seed: z.int().min(0).max(2_147_483_647),
    unknown: z.enum(UnknownCoverage),
    asOf: z.string().nullable(),
    deadlineMs: z.int().min(500).max(30_000),
    first: z.int().min(1).max(10),
    searchId: searchIdRule().nullable(),
  })
  .refine(({ minimumSize: least, maximumSize: most }) => least === null || most === null || most >= least, {
    path: ["maximumSize"],
    ...rule("Nicht kleiner als die Mindestgröße.", "Not below the minimum size."),
  });

/** What the question says by itself, checked; ids are looked up by the service. */
export type ProposalQuestion = z.output<typeof schema> & { readonly aims: TeamAims };

/** Checks what needs no database, and puts in what was left out. @throws Refusal naming the argument */
export function readProposalQuestion(input: ProposeConsortiaInput): ProposalQuestion {
  return validated(
    schema,
    {
      minimumSize: input.minimumSize ?? null,
      maximumSize: input.maximumSize ?? null,
      countries: input.countries ?? [],
      maxPerParent: input.maxPerParent ?? null,
      maxPerCity: input.maxPerCity ?? null,
      newcomerQuota: input.newcomerQuota ?? 0,
      unknown: input.unknown ?? UnknownCoverage.LEAVE_OPEN,
      asOf: untilToday("input.asOf", input.asOf),
      patientOrganisationQuota: input.patientOrganisationQuota ?? 0,
      aims: {
        closeness: input.aims?.closeness ?? 1,
        closenessToLead: input.aims?.closenessToLead ?? 0.3,
        score: input.aims?.score ?? 0.5,
        coverageDepth: input.aims?.coverageDepth ?? 0.3,
        newTies: input.aims?.newTies ?? 0,
      },
      minimumDifference: input.minimumDifference ?? 0.3,
      seed: input.seed ?? 1,
      deadlineMs: input.deadlineMs ?? 5_000,
      first: input.first ?? 5,
      searchId: input.searchId ?? null,
    },
    "input",
  );
}

/** The id that a search is followed by: hard to guess, as its knowledge is the right to follow. Lower case. */
export function searchIdRule() {
  return z
    .string()
    .trim()
    .toLowerCase()
    .refine(
      (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text),
      rule("Eine UUID angeben, wie randomUUID() sie macht.", "Give a UUID, as randomUUID() makes one."),
    );
}
