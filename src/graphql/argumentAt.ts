import { type ArgumentNode, type ObjectFieldNode, parse, visit } from "graphql";

/** The name of the argument written at an offset of a query that parses, e.g. "filter.kinds"; null where none is. */
export function argumentAt(query: string, offset: number): string | null {
  const names: string[] = [];
  const remember = ({ name, loc }: ArgumentNode | ObjectFieldNode) => {
    if (loc && loc.start <= offset && offset < loc.end) names.push(name.value);
  };
  visit(parse(query), { Argument: remember, ObjectField: remember });
  return names.length > 0 ? names.join(".") : null;
}
