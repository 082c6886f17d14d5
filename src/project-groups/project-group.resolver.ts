import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { LanguageArgument } from "../graphql/languageArgument";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { PROJECT_GROUP_ORDERS } from "./project-group.orders";
import { PageArguments } from "../graphql/pageArguments";
import { ProjectGroup, ProjectGroupOrder } from "./project-group.type";
import { ProjectGroupConnection } from "./project-group.connections";
import { ProjectGroupFilter, projectGroupFilterParams } from "./project-group.filter";
import { inLanguage } from "../graphql/inLanguage";
import { readPage } from "../graphql/pageArguments";

/** The list of project groups and what a group tells of itself. */
@Resolver(() => ProjectGroup)
export class ProjectGroupResolver {
  @Query(() => ProjectGroup, {
    nullable: true,
    description: "The project group with that key; null when there is none.",
  })
  projectGroup(
    @Arg("key", () => String, { description: "The key, whole, as `key` gives it." }) key: string,
    @Ctx() { services }: RequestContext,
  ): Promise<ProjectGroup | null> {
    return services.projectGroups.byKey(key);
  }

  @Query(() => ProjectGroupConnection, { description: "All project groups that match the filter." })
  projectGroups(
    @Args() page: PageArguments,
    @Arg("filter", () => ProjectGroupFilter, {
      nullable: true,
      description: "What the entries have to meet.",
    })
    filter: ProjectGroupFilter | null,
    @Arg("orderBy", () => ProjectGroupOrder, {
      nullable: true,
      defaultValue: ProjectGroupOrder.NAME,
      description: "Order of the list.",
    })
    orderBy: ProjectGroupOrder | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const order = orderBy ?? ProjectGroupOrder.NAME;
    return services.projectGroups.list(
      order,
      readPage(page, info, { order: PROJECT_GROUP_ORDERS[order] }),
      projectGroupFilterParams(filter),
    );
  }

  @FieldResolver(() => String, { description: "Name." })
  name(
    @Root() { nameDe: de, nameEn: en }: ProjectGroup,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, { description: "What it is about; null if nothing is known.", nullable: true })
  description(
    @Root() { descriptionDe: de, descriptionEn: en }: ProjectGroup,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => Lighthouse, {
    nullable: true,
    description: "The lighthouse that it belongs to; null if none.",
  })
  async lighthouse(
    @Root() group: ProjectGroup,
    @Ctx() { services }: RequestContext,
  ): Promise<Lighthouse | null> {
    return group.lighthouseKey === null ? null : services.lighthouses.byKey(group.lighthouseKey);
  }
}
