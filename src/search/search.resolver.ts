import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { costBeside } from "../graphql/cost";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { SEARCH_ORDER } from "./search.service";
import { SearchKind, type SearchPage, SearchResultConnection } from "./search.type";

/** Search over everything that has a name. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchResultConnection, {
    description:
      "What a text finds, best first: in German and English, umlauts and cities in every spelling, starts of words, ends of German " +
      "compounds, one typing error; also keys, PICs and CORDIS ids of projects.",
    complexity: costBeside(50),
  })
  search(
    @Arg("text", () => String, {
      description:
        'Words to look for: 1 to 200 characters, of which ten words count; "of", "der" and the like count only alone, short words ' +
        "all in capitals are acronyms without typing errors.",
    })
    text: string,
    @Args() page: PageArguments,
    @Arg("kinds", () => [SearchKind], { nullable: true, description: "Only these kinds; all when left out." })
    kinds: SearchKind[] | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ): Promise<SearchPage> {
    return services.search.find(text, kinds ?? null, readPage(page, info, { order: SEARCH_ORDER }));
  }
}
