import { Ctx, FieldResolver, Query, Resolver } from "type-graphql";
import type { Lighthouse } from "../lighthouses/lighthouse.type";
import type { RequestContext } from "../context";
import type { Viewer } from "../access/viewer.type";
import { type Speaking, ViewerType } from "./account.type";

/** Who one is to the service. */
@Resolver(() => ViewerType)
export class AccountResolver {
  @Query(() => ViewerType, {
    description: "Who asks, and for whom they may speak; also for anonymous callers.",
  })
  me(@Ctx() { viewer }: RequestContext): Pick<Viewer, "role" | "email" | "isReadOnly"> {
    return { role: viewer.role, email: viewer.email, isReadOnly: viewer.isReadOnly };
  }

  @FieldResolver()
  async speaksFor(@Ctx() { viewer, services }: RequestContext): Promise<Speaking[]> {
    const rows = await services.accounts.speaking(viewer);
    return rows.map(({ actorKey, role, since }) => ({ actor: services.actors.byKey(actorKey), role, since }));
  }

  @FieldResolver()
  async moderates(@Ctx() { viewer, services }: RequestContext): Promise<Lighthouse[]> {
    const all = await services.lighthouses.all();
    return all.filter(({ key }) => viewer.moderates.has(key));
  }
}
