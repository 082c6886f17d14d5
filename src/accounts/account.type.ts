import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { ActorRole, Role } from "../access/viewer.type";
import { Actor } from "../actors/actor.type";
import { Moment } from "../graphql/moment";
import { Lighthouse } from "../lighthouses/lighthouse.type";

/** The values of {@link Role}, for the schema. */
export const Roles = {
  ANONYMOUS: "ANONYMOUS",
  MACHINE: "MACHINE",
  SIGNED_IN: "SIGNED_IN",
  MEMBER: "MEMBER",
  AUDITOR: "AUDITOR",
  MANAGER: "MANAGER",
  ADMIN: "ADMIN",
} as const satisfies Record<Role, Role>;

registerEnumType(Roles, {
  name: "Role",
  description: "What somebody is to the service: the highest that holds.",
  valuesConfig: {
    ANONYMOUS: { description: "Nobody is signed in: the public directory." },
    MACHINE: { description: "A program that may read what is public." },
    SIGNED_IN: { description: "A person who speaks for no actor yet." },
    MEMBER: { description: "A person who speaks for one or more actors." },
    AUDITOR: { description: "A person who may read the record of writes and change nothing." },
    MANAGER: { description: "The network's management." },
    ADMIN: { description: "Management that also gives roles." },
  },
});

/** The values of {@link ActorRole}, for the schema. */
export const ActorRoles = { OWNER: "OWNER", EDITOR: "EDITOR" } as const satisfies Record<
  ActorRole,
  ActorRole
>;

registerEnumType(ActorRoles, {
  name: "ActorRole",
  description: "What a person is for an actor.",
  valuesConfig: {
    OWNER: { description: "Edits the profile, and invites and removes colleagues." },
    EDITOR: { description: "Edits the profile." },
  },
});

/** An actor that a person speaks for. */
@ObjectType({ description: "An actor that a person speaks for.", simpleResolvers: true })
export class Speaking {
  @Field(() => Actor, { description: "The actor." })
  actor!: Promise<Actor | null>;

  @Field(() => ActorRoles, { description: "What the person is for it." })
  role!: ActorRole;

  @Field(() => Moment, { description: "Since when." })
  since!: string;
}

/** Who asks. Its fields are resolved one by one. */
@ObjectType("Viewer", { description: "Who asks, and for whom they may speak." })
export class ViewerType {
  @Field(() => Roles, { description: "What they are to the service." })
  role!: Role;

  @Field(() => String, {
    nullable: true,
    description: "Address that the access token vouches for; null where there is none.",
  })
  email!: string | null;

  @Field(() => Boolean, { description: "Whether no mutation is theirs." })
  isReadOnly!: boolean;

  @Field(() => [Speaking], { description: "The actors that they speak for, by name." })
  speaksFor!: Speaking[];

  @Field(() => [Lighthouse], { description: "The lighthouses in which they have a manager's rights." })
  moderates!: Lighthouse[];
}
