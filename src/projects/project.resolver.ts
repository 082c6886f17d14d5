import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { PROJECT_ORDERS } from "./project.orders";
import { PageArguments } from "../graphql/pageArguments";
import { Project, ProjectOrder } from "./project.type";
import { ProjectConnection } from "./project.connections";
import { ProjectFilter, projectFilterParams } from "./project.filter";
import { readPage } from "../graphql/pageArguments";

/** The list of projects. */
@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => Project, {
    nullable: true,
    description: "The project with that key; null when there is none.",
  })
  project(
    @Arg("key", () => String, { description: "The key, whole, as `key` gives it." }) key: string,
    @Ctx() { services }: RequestContext,
  ): Promise<Project | null> {
    return services.projects.byKey(key);
  }

  @Query(() => ProjectConnection, { description: "All projects that match the filter." })
  projects(
    @Args() page: PageArguments,
    @Arg("filter", () => ProjectFilter, { nullable: true, description: "What the entries have to meet." })
    filter: ProjectFilter | null,
    @Arg("orderBy", () => ProjectOrder, {
      nullable: true,
      defaultValue: ProjectOrder.START_DATE,
      description: "Order of the list.",
    })
    orderBy: ProjectOrder | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const order = orderBy ?? ProjectOrder.START_DATE;
    return services.projects.list(
      order,
      readPage(page, info, { order: PROJECT_ORDERS[order] }),
      projectFilterParams(filter),
    );
  }
}
