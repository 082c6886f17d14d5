import { Field, InputType } from "type-graphql";
import { Moment } from "../graphql/moment";

/** What audit entries have to meet. */
@InputType({ description: "What audit entries have to meet: every part that is given." })
export class AuditFilter {
  @Field(() => [String], { nullable: true, description: "Made by one of these mutations or commands." })
  actions?: string[] | null;

  @Field(() => [String], { nullable: true, description: "About something of one of these GraphQL types." })
  targetTypes?: string[] | null;

  @Field(() => String, { nullable: true, description: "About the entity with this key." })
  targetKey?: string | null;

  @Field(() => String, { nullable: true, description: "Written by the account with this key." })
  accountKey?: string | null;

  @Field(() => Moment, { nullable: true, description: "From this instant on, inclusive." })
  since?: string | null;

  @Field(() => Moment, { nullable: true, description: "Before this instant, exclusive." })
  until?: string | null;
}

/** The parameter `$filter` of audit/matches-filter: every part there, null where it asks nothing. */
export type AuditFilterParams = {
  [Part in keyof Required<AuditFilter>]: NonNullable<AuditFilter[Part]> | null;
};

/** The statement parameter of a filter. */
export function auditFilterParams(filter: AuditFilter | null): AuditFilterParams {
  return {
    actions: filter?.actions ?? null,
    targetTypes: filter?.targetTypes ?? null,
    targetKey: filter?.targetKey ?? null,
    accountKey: filter?.accountKey ?? null,
    since: filter?.since ?? null,
    until: filter?.until ?? null,
  };
}
