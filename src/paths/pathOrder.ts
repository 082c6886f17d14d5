import { registerEnumType } from "type-graphql";

/** The orders that paths can be asked for in. */
export enum PathOrder {
  HOPS = "HOPS",
  STRENGTH = "STRENGTH",
}

registerEnumType(PathOrder, {
  name: "CollaborationPathOrder",
  description: "Which collaboration paths are looked for, and in which order they come.",
  valuesConfig: {
    HOPS: { description: "Those with the fewest links; of equally many, the strongest first." },
    STRENGTH: {
      description:
        "Those that cost least, whatever their links: the sum over their links of 1 / strength and `hopPrice`. Needs the network " +
        "in memory: UNAVAILABLE without it.",
    },
  },
});
