import { registerEnumType } from "type-graphql";

/** By what a state of a partnership was replaced. */
export enum PartnershipChange {
  CORRECTED = "CORRECTED",
  ENDED = "ENDED",
  LEFT = "LEFT",
  MADE_PRIVATE = "MADE_PRIVATE",
  MADE_PUBLIC = "MADE_PUBLIC",
}

registerEnumType(PartnershipChange, {
  name: "PartnershipChange",
  description: "By what a state of a partnership was replaced.",
  valuesConfig: {
    CORRECTED: { description: "What it says was corrected." },
    ENDED: { description: "It was ended." },
    LEFT: { description: "An actor left it." },
    MADE_PRIVATE: { description: "It was taken from the public." },
    MADE_PUBLIC: { description: "It was shown to the public." },
  },
});
