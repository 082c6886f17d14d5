import "reflect-metadata";
import {
  Args,
  Ctx,
  Field,
  FieldResolver,
  Int,
  InterfaceType,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { inLanguage } from "./inLanguage";
import type { Language } from "./language";
import { LanguageArgument } from "./languageArgument";
import type { BilingualText, UserErrorCode, UserErrorRow } from "./userError";

/** The values of {@link UserErrorCode}, for the schema. */
export const UserErrorCodes = {
  INVALID: "INVALID",
  CONFLICT: "CONFLICT",
  TAKEN: "TAKEN",
  CLOSED: "CLOSED",
  NOT_POSSIBLE: "NOT_POSSIBLE",
} as const satisfies Record<UserErrorCode, UserErrorCode>;

registerEnumType(UserErrorCodes, {
  name: "UserErrorCode",
  description: "Why a mutation did not do what was asked.",
  valuesConfig: {
    INVALID: { description: "A value is not usable; `path` leads to it." },
    CONFLICT: { description: "Somebody changed it meanwhile; the payload holds the present state." },
    TAKEN: { description: "It exists already." },
    CLOSED: { description: "It is over: a round, a deadline, an application." },
    NOT_POSSIBLE: { description: "The state of things does not allow it." },
  },
});

/** A reason that a caller can act on. */
@ObjectType({ description: "One reason why a mutation did not do what was asked, for people and programs." })
export class UserError implements UserErrorRow {
  @Field(() => UserErrorCodes, { description: "The reason, for programs." })
  code!: UserErrorCode;

  @Field(() => [String], {
    description: 'Where in the arguments, as ["input", "website"]; empty when it is about the whole.',
  })
  path!: string[];

  text!: BilingualText;
}

/** What every mutation answers. */
@InterfaceType("MutationPayload", {
  description: "What every mutation answers: done when `userErrors` is empty, else nothing was changed.",
  resolveType: () => undefined,
})
export abstract class MutationPayload {
  @Field(() => [UserError], { description: "Why nothing was changed; empty when it was done." })
  userErrors!: UserErrorRow[];

  @Field(() => Int, {
    nullable: true,
    description: "Network revision that has this change; null when public network data stayed as it was.",
  })
  revision!: number | null;
}

/** The text of a reason. */
@Resolver(() => UserError)
export class UserErrorResolver {
  @FieldResolver(() => String, { description: "The reason, for people: what is wrong and how to mend it." })
  message(
    @Root() { text }: UserError,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: { language: Language },
  ): string {
    return inLanguage(lang ?? language, text);
  }
}
