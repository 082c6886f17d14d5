import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type GraphQLNamedType,
} from "graphql";
import type { ComplexityEstimator } from "graphql-query-complexity";
import { DEFAULT_PAGE_SIZE } from "./pageArguments";

/** How many entries a list without page arguments is taken to have. */
export const ASSUMED_LIST_LENGTH = 5;

/**
 * The cost of a field in points: one for each object that it may fetch. A connection multiplies what is selected in it
 * by `first` or `last`, a list by the number of `ids` asked for, or else by an assumed length. Scalars, edges and page
 * information are free; introspection is bounded by graphql-js itself.
 *
 * A field that costs more says so by its own `complexity`: a function such as `costBeside` below. Facets are
 * fetched once for a list, but counted for each entry of the page that they stand beside: their own points are few.
 */
export const costOfField: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (type.name.startsWith("__") || field.name.startsWith("__")) return 0;
  const namedType = getNamedType(field.type);
  if (!isCompositeType(namedType)) return 0;
  if (isConnection(namedType)) return 1 + pageSize(args) * childComplexity;
  if (isConnection(type)) return childComplexity;
  const isList = isListType(getNullableType(field.type));
  return (isList ? listLength(args) : 1) * (1 + childComplexity);
};

/** For a field that costs `points` beside the objects it fetches, such as a search over many. */
export function costBeside(points: number): ComplexityEstimator {
  return (field) => points + Number(costOfField(field));
}

/** The same for a field whose answer holds lists with as many entries as the argument (a number) says. */
export function costTimes(argument: string, points: number): ComplexityEstimator {
  return ({ args, childComplexity }) => {
    const entries: unknown = args[argument];
    const length = typeof entries === "number" ? Math.max(1, entries) : 1;
    return points + length + (childComplexity * length) / ASSUMED_LIST_LENGTH;
  };
}

function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getFields()["pageInfo"] !== undefined;
}

function pageSize({ first, last }: Record<string, unknown>): number {
  // A size that is out of bounds is refused by its field; here it only must not lower the cost.
  if (typeof last === "number") return Math.max(1, last);
  return typeof first === "number" ? Math.max(1, first) : DEFAULT_PAGE_SIZE;
}

function listLength({ ids }: Record<string, unknown>): number {
  return Array.isArray(ids) ? ids.length : ASSUMED_LIST_LENGTH;
}
