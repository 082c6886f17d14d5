import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { ActorRole } from "../access/viewer.type";
import { ActorRoles } from "../accounts/account.type";
import { Actor } from "../actors/actor.type";
import { Moment } from "../graphql/moment";
import { MutationPayload } from "../graphql/payload.type";

/** A person who speaks for an actor. */
@ObjectType({ description: "A person who speaks for an actor.", simpleResolvers: true })
export class Colleague {
  @Field(() => String, { description: "Key of the person's account." })
  accountKey!: string;

  @Field(() => String, {
    nullable: true,
    description: "Address that the person's access token vouches for; null where there is none.",
  })
  email!: string | null;

  @Field(() => ActorRoles, { description: "What the person is for the actor." })
  role!: ActorRole;

  @Field(() => Moment, { description: "Since when." })
  since!: string;
}

/** One person who speaks for one actor. */
@InputType({ description: "One person who speaks for one actor." })
export class ColleagueInput {
  @Field(() => ID, { description: "Id of the Actor." })
  actorId!: string;

  @Field(() => String, { description: "Key of the person's account, as `Actor.colleagues` gives it." })
  accountKey!: string;
}

/** What a person is to be for an actor. */
@InputType({ description: "What a person is to be for an actor." })
export class ChangeColleagueRoleInput extends ColleagueInput {
  @Field(() => ActorRoles, { description: "The new role." })
  role!: ActorRole;
}

/** What a change of who speaks for an actor came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a change of who speaks for an actor came to.",
  simpleResolvers: true,
})
export class ColleaguePayload extends MutationPayload {
  @Field(() => Actor, { nullable: true, description: "The actor; null when nothing was changed." })
  actor!: Actor | null;
}
