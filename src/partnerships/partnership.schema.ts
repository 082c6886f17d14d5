import { z } from "zod";

/** What a correction has to meet, beside what depends on the partnership. */
export const CORRECTION = z.object({ name: z.string().trim().min(1).max(200).nullish() });
