import { registerEnumType } from "type-graphql";

/** What the rows of a table are about. */
export enum TableKind {
  ACTORS = "ACTORS",
  LIGHTHOUSE_MEMBERSHIPS = "LIGHTHOUSE_MEMBERSHIPS",
  PROJECT_GROUP_MEMBERSHIPS = "PROJECT_GROUP_MEMBERSHIPS",
  PARTNERSHIPS = "PARTNERSHIPS",
  PROJECTS = "PROJECTS",
  EVENTS = "EVENTS",
  CONTACTS = "CONTACTS",
}

registerEnumType(TableKind, {
  name: "TableKind",
  description: "What the rows of a table are about.",
  valuesConfig: {
    ACTORS: { description: "One actor a row." },
    LIGHTHOUSE_MEMBERSHIPS: { description: "One period of an actor's membership in a lighthouse a row." },
    PROJECT_GROUP_MEMBERSHIPS: {
      description: "One period of an actor's membership in a project group a row.",
    },
    PARTNERSHIPS: { description: "One partnership a row, with all its actors; it counts at once." },
    PROJECTS: { description: "One project a row, of any funder, with all who take part." },
    EVENTS: { description: "One event a row, published unless it says otherwise." },
    CONTACTS: {
      description: "One contact person of an actor a row; members alone see them, and they are told by mail.",
    },
  },
});

/** What an import does with a row. */
export enum RowOutcome {
  CREATE = "CREATE",
  UPDATE = "UPDATE",
  UNCHANGED = "UNCHANGED",
  AMBIGUOUS = "AMBIGUOUS",
  INVALID = "INVALID",
}

registerEnumType(RowOutcome, {
  name: "TableRowOutcome",
  description: "What an import does with a row of a table.",
  valuesConfig: {
    CREATE: { description: "Something new is made of it." },
    UPDATE: { description: "It changes what is there." },
    UNCHANGED: { description: "What it says is there already, or is protected." },
    AMBIGUOUS: { description: "It may mean one of several; it is left out until it names a key." },
    INVALID: { description: "It cannot be used; `problems` says why." },
  },
});
