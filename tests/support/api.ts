import { type ExecutionResult, graphql, type GraphQLSchema } from "graphql";
import type { RequestContext } from "../../src/context";
import { errorFormatter } from "../../src/graphql/formatError";
import { Language } from "../../src/graphql/language";
import type { Database } from "../../src/neo4j/database.type";
import { createSchema } from "../../src/schema";
import { classifyDatabaseError } from "../../src/server/classifyDatabaseError";
import { composeServices } from "../../src/services";

/** The answer to a query whose shape the test knows. */
export type Answer<Data> = Omit<ExecutionResult, "data"> & { data: Data };

/** Asks the API as a request does: the whole schema, fresh services, real database; without HTTP and its limits. */
export interface Api {
  /** The answer, errors as clients see them. */
  ask<Data>(query: string, variables?: Record<string, unknown>, language?: Language): Promise<Answer<Data>>;
  /** The data; fails the test when there are errors. */
  data<Data>(query: string, variables?: Record<string, unknown>, language?: Language): Promise<Data>;
  /** The names of the statements that a query ran. */
  statementsOf(query: string, variables?: Record<string, unknown>): Promise<string[]>;
}

let schema: Promise<GraphQLSchema> | undefined;

/** The API over a database; one question may take `timeoutMs` in it. */
export function apiOver(database: Database, timeoutMs = 30_000): Api {
  const makeServices = composeServices(database, timeoutMs);
  const format = errorFormatter({ classify: classifyDatabaseError, report: () => undefined });
  const api: Api = {
    async ask<Data>(source: string, variables: Record<string, unknown> = {}, language = Language.EN) {
      const contextValue: RequestContext = { language, services: makeServices() };
      schema ??= createSchema();
      const answer = await graphql({ schema: await schema, source, variableValues: variables, contextValue });
      const errors = answer.errors?.map((error) => format(error.toJSON(), error));
      return { ...answer, ...(errors && { errors }) } as unknown as Answer<Data>;
    },
    async data<Data>(query: string, variables?: Record<string, unknown>, language?: Language) {
      const { data, errors } = await api.ask<Data>(query, variables, language);
      expect(errors).toBeUndefined();
      return data;
    },
    async statementsOf(query, variables) {
      const names: string[] = [];
      const stop = database.onStatement((name) => names.push(name));
      await api.data(query, variables).finally(stop);
      return names;
    },
  };
  return api;
}
