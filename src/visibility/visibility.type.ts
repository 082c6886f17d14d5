import { registerEnumType } from "type-graphql";

/** Who may see something that is published. */
export enum Visibility {
  PUBLIC = "PUBLIC",
  MEMBERS = "MEMBERS",
}

registerEnumType(Visibility, {
  name: "Visibility",
  description: "Who may see something that is published.",
  valuesConfig: {
    PUBLIC: { description: "Everybody." },
    MEMBERS: { description: "People who speak for an actor, and managers." },
  },
});
