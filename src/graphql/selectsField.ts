import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/** The part of a resolver's `info` that says what the client selects below the field. */
export type SelectionInfo = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">;

/**
 * Whether the client selects `name` directly below the resolved field, in any fragment and under any alias. Directives
 * are not looked at: a skipped field counts as selected, which at worst fetches a value that nobody reads.
 */
export function selectsField({ fieldNodes, fragments }: SelectionInfo, name: string): boolean {
  return fieldNodes.some((node: FieldNode) => contains(node.selectionSet, name, fragments));
}

function contains(
  set: SelectionSetNode | undefined,
  name: string,
  fragments: SelectionInfo["fragments"],
): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name;
    if (selection.kind === Kind.INLINE_FRAGMENT) return contains(selection.selectionSet, name, fragments);
    return contains(fragments[selection.name.value]?.selectionSet, name, fragments);
  });
}
