import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { AuditFilter, auditFilterParams } from "./audit.filter";
import { AUDIT_ORDER } from "./audit.orders";
import { AuditEntryConnection } from "./audit.type";

/** The record of writes. */
@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description: "Every write, newest first: who, when, what before and after. For managers and auditors.",
  })
  auditEntries(
    @Args() page: PageArguments,
    @Arg("filter", () => AuditFilter, { nullable: true, description: "What the entries have to meet." })
    filter: AuditFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.audit.list(readPage(page, info, { order: AUDIT_ORDER }), auditFilterParams(filter));
  }
}
