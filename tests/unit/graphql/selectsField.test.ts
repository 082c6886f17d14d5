import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from "graphql";
import { selectsField } from "../../../src/graphql/selectsField";

function selects(query: string): boolean {
  const { definitions } = parse(query);
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("Start with the operation.");
  const fragments = Object.fromEntries(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  return selectsField(
    { fieldNodes: operation.selectionSet.selections as FieldNode[], fragments },
    "totalCount",
  );
}

it.each([
  ["{ actors { totalCount } }", true],
  ["{ actors { count: totalCount } }", true],
  ["{ actors { ... on ActorConnection { totalCount } } }", true],
  [
    "{ actors { ...Counted } } fragment Counted on ActorConnection { pageInfo { hasNextPage } totalCount }",
    true,
  ],
  ["{ actors { edges { node { projects { totalCount } } } } }", false],
  ["{ actors { totalCount: pageInfo { hasNextPage } } }", false],
])("%s: %p", (query, expected) => {
  expect(selects(query)).toBe(expected);
});
