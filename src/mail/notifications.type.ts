import { Field, InputType, ObjectType } from "type-graphql";
import { Language } from "../graphql/language";
import { MutationPayload } from "../graphql/payload.type";
import { MailCategories } from "./mail.enums";
import type { MailCategory } from "./mail.type";

/** What somebody wants to be told. */
@ObjectType({ description: "What somebody wants to be told by e-mail.", simpleResolvers: true })
export class Notifications {
  @Field(() => Language, { description: "Language of the mails." })
  language!: Language;

  @Field(() => [MailCategories], { description: "What they do not get, in alphabetical order." })
  optOut!: MailCategory[];
}

/** What somebody wants to be told from now on. */
@InputType({ description: "What one wants to be told by e-mail from now on." })
export class UpdateMyNotificationsInput {
  @Field(() => Language, {
    nullable: true,
    description: "Language of the mails; left out or null, it stays as it is.",
  })
  language?: Language | null;

  @Field(() => [MailCategories], {
    description: "Everything that one does not want to get; it takes the place of what was chosen before.",
  })
  optOut!: MailCategory[];
}

/** What updateMyNotifications answers. */
@ObjectType({
  implements: MutationPayload,
  description: "What somebody wants to be told from now on.",
  simpleResolvers: true,
})
export class UpdateMyNotificationsPayload extends MutationPayload {
  @Field(() => Notifications, { nullable: true, description: "What they get; null when it was refused." })
  notifications!: Notifications | null;
}
