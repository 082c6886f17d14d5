import { type ExecutionResult, graphql, type GraphQLSchema } from "graphql";
import type { Announcement } from "../../src/audit/announcement.type";
import type { TokenFacts } from "../../src/authentication/token.type";
import { errorFormatter } from "../../src/graphql/formatError";
import { Language } from "../../src/graphql/language";
import { contextMaker } from "../../src/makeContext";
import { type MailSettings, NO_MAIL_SETTINGS } from "../../src/mail/mail.type";
import type { Database } from "../../src/neo4j/database.type";
import type { NetworkSource } from "../../src/projection/projection";
import { createSchema } from "../../src/schema";
import { classifyDatabaseError } from "../../src/server/classifyDatabaseError";
import { composeServices } from "../../src/services/services";

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
  /** The same API for somebody whose access token says this; who they speak for is in the database. */
  as(token: { subject: string } & Partial<TokenFacts>): Api;
  /** What subscribers were told so far, by anybody's writes. */
  readonly announced: readonly Announcement[];
}

/** Somebody who manages the network. */
export const MANAGER = { subject: "test|manager", roles: ["MANAGER" as const] };

let schema: Promise<GraphQLSchema> | undefined;

/**
 * The API over a database for anonymous callers; one question may take `timeoutMs` in it.
 *
 * @param projection the network in memory; without it the database answers everything
 * @param mail where it differs from mails that leave, with codes alone
 */
export function apiOver(
  database: Database,
  timeoutMs = 30_000,
  projection?: NetworkSource,
  mail: Partial<MailSettings> = {},
): Api {
  const announced: Announcement[] = [];
  const announce = (announcement: Announcement) => void announced.push(announcement);
  const servicesFor = composeServices({
    database,
    timeoutMs,
    announce,
    projection,
    mail: { ...NO_MAIL_SETTINGS, canSend: true, ...mail },
  });
  const format = errorFormatter({ classify: classifyDatabaseError, report: () => undefined });

  function apiAs(token: TokenFacts | null): Api {
    const contextOf = contextMaker({ authenticate: () => Promise.resolve(token) }, servicesFor);
    const api: Api = {
      announced,
      async ask<Data>(source: string, variables: Record<string, unknown> = {}, language = Language.EN) {
        schema ??= createSchema();
        const facts = { language, authorization: null, address: "127.0.0.1" };
        const contextValue = await contextOf(facts, new AbortController().signal);
        const answer = await graphql({
          schema: await schema,
          source,
          variableValues: variables,
          contextValue,
        });
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
      as: (claims) =>
        apiAs({ roles: [], isReadOnly: false, email: null, name: null, expiresAt: Infinity, ...claims }),
    };
    return api;
  }
  return apiAs(null);
}
