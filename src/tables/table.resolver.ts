import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { payload } from "../graphql/payload";
import { ImportTableInput, PreviewTableInput } from "./table.input";
import { ImportTablePayload, TablePreview, TableProblem, TableRow } from "./table.type";

/** Imports of spreadsheets. */
@Resolver()
export class TableResolver {
  @Query(() => TablePreview, {
    description: "What an import of a spreadsheet would change; nothing is written. For managers.",
  })
  previewTable(
    @Arg("input", () => PreviewTableInput, { description: "The spreadsheet." }) input: PreviewTableInput,
    @Ctx() { services }: RequestContext,
  ) {
    return services.tables.preview(input);
  }

  @Mutation(() => ImportTablePayload, {
    description:
      "Imports a spreadsheet exactly as its preview showed it, all in one; CONFLICT with a new preview when it no longer " +
      "holds. Ambiguous rows are left out. Imported once more, it changes nothing.",
  })
  importTable(
    @Arg("input", () => ImportTableInput, { description: "The spreadsheet and its preview's fingerprint." })
    input: ImportTableInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.tables.import(input));
  }
}

/** Whom a row is about. */
@Resolver(() => TableRow)
export class TableRowResolver {
  @FieldResolver(() => Actor, {
    nullable: true,
    description: "The actor that it is about; null for one that does not exist, or not yet.",
  })
  actor(@Root() { actorKey }: TableRow, @Ctx() { services }: RequestContext): Promise<Actor | null> {
    return actorKey === null ? Promise.resolve(null) : services.actors.byKey(actorKey);
  }

  @FieldResolver(() => [Actor], {
    description: "Actors that it may mean, most likely first; empty unless the row is AMBIGUOUS.",
  })
  candidates(@Root() { candidateKeys }: TableRow, @Ctx() { services }: RequestContext): Promise<Actor[]> {
    return services.actors.byKeys(candidateKeys);
  }
}

/** What is wrong, in words. */
@Resolver(() => TableProblem)
export class TableProblemResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Usual heading of the column; null when it is about the whole row.",
  })
  column(
    @Root() problem: TableProblem,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return problem.column && inLanguage(lang ?? language, problem.column);
  }

  @FieldResolver(() => String, { description: "What is wrong and how to mend it." })
  message(
    @Root() { text }: TableProblem,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, text);
  }
}
