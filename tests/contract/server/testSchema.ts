import { EventEmitter } from "node:events";
import type { GraphQLResolveInfo, GraphQLSchema } from "graphql";
import {
  Arg,
  Args,
  buildSchemaSync,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from "type-graphql";
import { CalendarDate } from "../../../src/graphql/calendarDate";
import { connection, type ConnectionRow, type EdgeRow } from "../../../src/graphql/connection";
import { connectionType, edgeType } from "../../../src/graphql/connection.type";
import { forbidden, notFound } from "../../../src/graphql/errors";
import { Language } from "../../../src/graphql/language";
import { Node } from "../../../src/graphql/node.type";
import { decodeId, encodeId } from "../../../src/graphql/nodeId";
import { PageArguments, readPage } from "../../../src/graphql/pageArguments";
import { StatementTimeoutError } from "../../../src/neo4j/errors";
import type { Channels } from "../../../src/pubsub/channels";
import { createPubSub, type PubSub } from "../../../src/pubsub/pubSub";
import type { RequestFacts } from "../../../src/server/requestFacts";

@ObjectType({ implements: Node, description: "A plant.", simpleResolvers: true })
class Plant extends Node {
  @Field(() => String, { description: "Its name." })
  name!: string;
}

@ObjectType("PlantEdge", { description: "A plant beside another.", simpleResolvers: true })
class PlantEdge extends edgeType<Plant>("Plant", () => Plant) {
  @Field(() => Int, { description: "Metres in between." })
  distance!: number;
}

@ObjectType("PlantConnection", { description: "Plants beside a plant.", simpleResolvers: true })
class PlantConnection extends connectionType("Plant", PlantEdge) {}

const ROWS = Array.from({ length: 250 }, (_, index) => plant(index));
const ORDER = { name: "plants:NAME", values: ["string"] } as const;

/** Emits "started" when a request begins to wait. */
export const waiting = new EventEmitter();

/** How often the plants were counted, for all servers of a test file. */
export const counts = { totalCount: 0 };

@Resolver(() => Plant)
class PlantResolver {
  @Query(() => Node, { nullable: true, description: "By id." })
  node(@Arg("id", () => ID) id: string): Plant {
    const name = decodeId("Plant", id, "id");
    const row = ROWS.find((candidate) => candidate.name === name);
    if (row === undefined) throw notFound("id", `Plant "${name}"`);
    return row;
  }

  @Query(() => PlantConnection, { description: "All." })
  plants(@Args() page: PageArguments, @Info() info: GraphQLResolveInfo): PlantPage {
    return beside(page, info);
  }

  @FieldResolver(() => PlantConnection, { description: "Those beside it." })
  neighbours(
    @Root() _plant: Plant,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): PlantPage {
    return beside(page, info);
  }

  @Query(() => String, { description: "Fails in a way nobody foresaw." })
  broken(): string {
    throw new Error("secret table name");
  }

  @Query(() => String, { description: "Takes too long." })
  slowStatement(): string {
    throw new StatementTimeoutError("secret statement");
  }

  @Query(() => String, { description: "Waits, in milliseconds." })
  async wait(@Arg("for", () => Int) milliseconds: number): Promise<string> {
    waiting.emit("started");
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return "waited";
  }

  @Query(() => CalendarDate, { description: "The day given." })
  day(@Arg("day", () => CalendarDate) day: string): string {
    return day;
  }

  @Query(() => String, { description: "What the server knows of the caller." })
  facts(@Ctx() facts: RequestFacts): string {
    return JSON.stringify(facts);
  }

  @Query(() => Language, { description: "The caller's." })
  language(@Ctx() { language }: RequestFacts): Language {
    return language;
  }
}

@Resolver()
class GardenResolver {
  @Mutation(() => String, { description: "Anybody may." })
  sow(@Arg("name", () => String, { nullable: true }) name?: string): string {
    return `sown ${name ?? "grass"}`;
  }

  @Mutation(() => String, { description: "Not everybody may." })
  prune(): string {
    return "pruned";
  }

  @Subscription(() => Plant, {
    nullable: true,
    topics: "actorChanged",
    description: "A plant that has changed; hidden ones are nobody's business.",
  })
  plantChanged(@Root() { key }: Channels["actorChanged"]): Plant | null {
    if (key === "hidden") return null;
    if (key === "broken") throw new Error("secret greenhouse");
    if (key === "forbidden") throw forbidden("Members of the garden may see this plant.");
    return { id: encodeId("Plant", key), name: key };
  }

  @Subscription(() => String, {
    topics: "networkChanged",
    filter: ({ payload }: { payload: Channels["networkChanged"] }) => payload.revision > 0,
    description: "Who hears of a changed garden, as the server knows them.",
  })
  gardenChanged(@Ctx() facts: object): string {
    return JSON.stringify(facts);
  }
}

type PlantPage = ConnectionRow<EdgeRow<Plant, { distance: number }>>;

function beside(args: PageArguments, info: GraphQLResolveInfo): PlantPage {
  const page = readPage(args, info, { order: ORDER });
  const ordered = page.backward ? ROWS.toReversed() : ROWS;
  const rows = ordered
    .filter(({ name }) => page.after === null || name > page.after.key)
    .filter(({ name }) => page.before === null || name < page.before.key)
    .slice(0, page.fetch);
  return connection(rows, page, {
    position: ({ name }) => ({ values: [name], key: name }),
    node: (row) => row,
    edge: () => ({ distance: 3 }),
    totalCount: () => {
      counts.totalCount += 1;
      return ROWS.length;
    },
  });
}

function plant(index: number): Plant {
  const name = `plant-${String(index).padStart(3, "0")}`;
  return { id: encodeId("Plant", name), name };
}

/** Plants beside plants: connections in connections, an interface, fields that fail, mutations and subscriptions. */
export function testSchema(pubSub: PubSub = createPubSub({ redisUrl: null })): GraphQLSchema {
  const resolvers = [PlantResolver, GardenResolver] as const;
  return buildSchemaSync({ resolvers, pubSub, validate: false, orphanedTypes: [Plant] });
}
