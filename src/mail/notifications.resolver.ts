import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import { ViewerType } from "../accounts/account.type";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import {
  Notifications,
  UpdateMyNotificationsInput,
  UpdateMyNotificationsPayload,
} from "./notifications.type";

/** What one wants to be told. */
@Resolver(() => ViewerType)
export class NotificationsResolver {
  @FieldResolver(() => Notifications, {
    nullable: true,
    description: "What they want to be told by e-mail; null without an account, to which nothing is sent.",
  })
  notifications(@Ctx() { services }: RequestContext): Promise<Notifications | null> {
    return services.notifications.mine();
  }

  @Mutation(() => UpdateMyNotificationsPayload, {
    description:
      "Chooses what one is told by e-mail, and in which language. What people have to get always comes.",
  })
  updateMyNotifications(
    @Arg("input", () => UpdateMyNotificationsInput, { description: "What one wants to be told." })
    input: UpdateMyNotificationsInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.notifications.update(input));
  }
}
