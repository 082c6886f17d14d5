import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { present } from "../collections/present";
import { Partnership } from "../partnerships/partnership.type";
import { Project } from "../projects/project.type";
import { Topic } from "../topics/topic.type";
import { DeclarationPartner, PartnershipDeclaration } from "./declaration.type";

/** What a declaration names, and what people wrote in it. */
@Resolver(() => PartnershipDeclaration)
export class DeclarationFieldsResolver {
  @FieldResolver(() => Actor, { nullable: true, description: "Who declared it; null where it is gone." })
  declaredBy(@Root() { declaredByKey }: PartnershipDeclaration, @Ctx() { services }: RequestContext) {
    return services.actors.byKey(declaredByKey);
  }

  @FieldResolver(() => [Topic], { description: "What the partnership is about, by name; at most 50." })
  async topics(@Root() { topicKeys }: PartnershipDeclaration, @Ctx() { services }: RequestContext) {
    return present(await Promise.all(topicKeys.map((key) => services.topics.byKey(key))));
  }

  @FieldResolver(() => [Project], { description: "Projects that document it, by name; at most 50." })
  async documentedBy(@Root() { projectKeys }: PartnershipDeclaration, @Ctx() { services }: RequestContext) {
    return present(await Promise.all(projectKeys.map((key) => services.projects.byKey(key))));
  }

  @FieldResolver(() => Partnership, { nullable: true, description: "What it became; null unless confirmed." })
  partnership(@Root() { partnershipKey }: PartnershipDeclaration, @Ctx() { services }: RequestContext) {
    return partnershipKey === null ? null : services.partnerships.byKey(partnershipKey);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "A word to the partners; null where there is none, and for auditors.",
  })
  note(@Root() declaration: PartnershipDeclaration, @Ctx() { services }: RequestContext) {
    return services.declarations.note(declaration);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why a partner declined; null where there is no reason, and for auditors.",
  })
  declineReason(@Root() declaration: PartnershipDeclaration, @Ctx() { services }: RequestContext) {
    return services.declarations.declineReason(declaration);
  }
}

/** The actor of an answer. */
@Resolver(() => DeclarationPartner)
export class DeclarationPartnerResolver {
  @FieldResolver(() => Actor, { nullable: true, description: "The actor; null where it is gone." })
  actor(@Root() { actorKey }: DeclarationPartner, @Ctx() { services }: RequestContext) {
    return services.actors.byKey(actorKey);
  }
}
