import { z } from "zod";

/** Ids of one argument, each once. */
const ids = (most: number) =>
  z
    .array(z.string())
    .max(most)
    .transform((given) => [...new Set(given)]);

const TOO_EARLY = {
  de: "Der letzte Tag liegt vor dem ersten. Nehmen Sie den ersten oder einen späteren.",
  en: "The last day lies before the first. Use the first or a later one.",
};

/** What a declaration has to meet, beside what its ids name. */
export const DECLARATION = z
  .object({
    actorId: z.string(),
    partnerIds: ids(10).pipe(z.array(z.string()).min(1)),
    kind: z.string(),
    name: z.string().trim().min(1).max(200).nullish(),
    startDate: z.string(),
    endDate: z.string().nullish(),
    documentedByProjectIds: ids(50).nullish(),
    topicIds: ids(50).nullish(),
    isPrivate: z.boolean(),
    note: z.string().trim().max(2_000).nullish(),
  })
  .refine(({ startDate, endDate }) => !endDate || endDate >= startDate, {
    path: ["endDate"],
    params: { text: TOO_EARLY },
  });

/** What declining has to meet. */
export const REFUSAL = z.object({ reason: z.string().trim().max(500).nullish() });
