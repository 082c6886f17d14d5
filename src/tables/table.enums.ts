import { registerEnumType } from "type-graphql";

/** What the rows of a table are about. */
export enum TableKind {
  ACTORS = "ACTORS",
}

registerEnumType(TableKind, {
  name: "TableKind",
  description: "What the rows of a table are about.",
  valuesConfig: {
    ACTORS: { description: "One actor a row." },
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
