import { ArgsType, Field } from "type-graphql";
import { Language } from "./language";

/** The argument of every field that exists in German and in English. */
@ArgsType()
export class LanguageArgument {
  @Field(() => Language, {
    nullable: true,
    description: "Language of the text; when left out, the one that the request's Accept-Language prefers.",
  })
  lang?: Language | null;
}
