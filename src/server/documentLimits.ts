import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { OperationTypeNode, type ValidationContext, type ValidationRule } from "graphql";
import { badUserInput, limitExceeded } from "../graphql/errors";
import type { Limits } from "./limits";

/** Validation rules that bound the kind and shape of an operation, whatever its variables are. */
export function documentLimits({ depth, aliases }: Pick<Limits, "depth" | "aliases">): ValidationRule[] {
  // Both rules throw by default, which leaves validation and answers HTTP 500; reporting makes it an ordinary refusal.
  return [
    servedOperations,
    maxDepthRule({
      n: depth,
      flattenFragments: true,
      propagateOnRejection: false,
      onReject: [
        refuse(`The query nests its fields deeper than ${depth} levels; split it into several queries.`),
      ],
    }),
    maxAliasesRule({
      n: aliases,
      propagateOnRejection: false,
      onReject: [refuse(`The query uses more than ${aliases} aliases; split it into several queries.`)],
    }),
  ];
}

/** graphql-js lets a kind of operation that the schema does not have pass until it runs. */
const servedOperations: ValidationRule = (context) => ({
  OperationDefinition({ operation }) {
    if (context.getSchema().getRootType(operation)) return;
    const served = OPERATIONS.filter(({ kind }) => context.getSchema().getRootType(kind));
    const names = served.map(({ name }) => name).join(" and ");
    context.reportError(badUserInput("query", `This service answers ${names} only.`));
  },
});

const OPERATIONS = [
  { kind: OperationTypeNode.QUERY, name: "queries" },
  { kind: OperationTypeNode.MUTATION, name: "mutations" },
  { kind: OperationTypeNode.SUBSCRIPTION, name: "subscriptions" },
];

function refuse(message: string) {
  return (context: ValidationContext | null): void => context?.reportError(limitExceeded(message));
}
