import { Field, Int, ObjectType } from "type-graphql";

/** How many entries of a facet are shown at most. */
export const MAXIMUM_FACET_VALUES = 100;

/** What counting costs, in points of graphql/cost.ts, for each entry of the page beside it (by default 20). */
export const FACET_COST = 15;

/** How many entities have one value. */
@ObjectType({ description: "How many of the list's entries have one value.", simpleResolvers: true })
export class FacetValue {
  @Field(() => String, { nullable: true, description: "The value; null stands for unknown." })
  value!: string | null;

  @Field(() => Int, { description: "How many entries have it." })
  count!: number;
}

/** The counts of one property. */
@ObjectType({
  description: "How the whole list, not the page alone, spreads over the values of one property.",
  simpleResolvers: true,
})
export class Facet {
  @Field(() => [FacetValue], { description: "The most frequent values, most frequent first; at most 100." })
  values!: FacetValue[];

  @Field(() => Boolean, { description: "Whether there are more values than shown." })
  truncated!: boolean;
}

/** A facet from rows of which one more than MAXIMUM_FACET_VALUES was asked for. */
export function facet<Value>(values: readonly Value[]): { values: Value[]; truncated: boolean } {
  return { values: values.slice(0, MAXIMUM_FACET_VALUES), truncated: values.length > MAXIMUM_FACET_VALUES };
}
