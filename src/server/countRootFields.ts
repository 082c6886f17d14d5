import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/**
 * How many root fields of an operation are of those asked for: each alias counts, each use of a fragment too, and what
 * `@skip` leaves out as well. The document is valid, so that no fragment includes itself.
 */
export function countRootFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  isCounted: (fieldName: string) => boolean,
): number {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  // Fragments that double at each step would take forever if each use were walked.
  const known = new Map<string, number>();

  function count({ selections }: SelectionSetNode): number {
    return selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + (isCounted(selection.name.value) ? 1 : 0);
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet);
      return sum + countFragment(selection.name.value);
    }, 0);
  }

  function countFragment(name: string): number {
    const fragment = fragments.get(name);
    const counted = known.get(name) ?? (fragment ? count(fragment.selectionSet) : 0);
    known.set(name, counted);
    return counted;
  }

  return count(operation.selectionSet);
}
