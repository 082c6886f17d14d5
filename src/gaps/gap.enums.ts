import { registerEnumType } from "type-graphql";

/** How well the members cover a requirement. */
export enum GapStatus {
  COVERED = "COVERED",
  RESTS_ON_ONE = "RESTS_ON_ONE",
  INFERRED_ONLY = "INFERRED_ONLY",
  UNCOVERED = "UNCOVERED",
}

registerEnumType(GapStatus, {
  name: "GapStatus",
  description: "How well the members of a consortium cover a requirement.",
  valuesConfig: {
    COVERED: { description: "As many members as are needed cover it, by what is proven, and not one alone." },
    RESTS_ON_ONE: { description: "A single member covers it, by what is proven." },
    INFERRED_ONLY: { description: "It is covered only if what is inferred counts." },
    UNCOVERED: { description: "Fewer members than are needed cover it, even if what is inferred counts." },
  },
});
