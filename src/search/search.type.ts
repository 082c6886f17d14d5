import { createUnionType, Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { Event } from "../events/event.type";
import type { ConnectionRow, EdgeRow } from "../graphql/connection";
import { connectionType, edgeType } from "../graphql/connection.type";
import { typeOfNode } from "../graphql/node.type";
import { Initiative } from "../initiatives/initiative.type";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { Offering } from "../offerings/offering.type";
import { ProjectGroup } from "../project-groups/project-group.type";
import { Project } from "../projects/project.type";
import { Topic } from "../topics/topic.type";

/** What can be searched for. */
export enum SearchKind {
  ACTOR = "ACTOR",
  PROJECT = "PROJECT",
  TOPIC = "TOPIC",
  LIGHTHOUSE = "LIGHTHOUSE",
  PROJECT_GROUP = "PROJECT_GROUP",
  INITIATIVE = "INITIATIVE",
  SERVICE = "SERVICE",
  EVENT = "EVENT",
}

registerEnumType(SearchKind, {
  name: "SearchKind",
  description: "What can be searched for.",
  valuesConfig: {
    ACTOR: { description: "Organisations." },
    PROJECT: { description: "Projects." },
    TOPIC: { description: "Concepts of the thesauri." },
    LIGHTHOUSE: { description: "Lighthouses." },
    PROJECT_GROUP: { description: "Project groups." },
    INITIATIVE: { description: "Pilot initiatives." },
    SERVICE: { description: "What actors offer and seek, unless it is over." },
    EVENT: {
      description:
        "Events, past and cancelled ones too; members' events and drafts for those who may see them.",
    },
  },
});

/** Whatever a search can find. */
export const SearchResult = createUnionType({
  name: "SearchResult",
  description: "Whatever a search can find.",
  types: () => [Actor, Project, Topic, Lighthouse, ProjectGroup, Initiative, Offering, Event] as const,
  resolveType: (row) => typeOfNode(row),
});

/** One of the entities that a search can find. */
export type FoundNode = Actor | Project | Topic | Lighthouse | ProjectGroup | Initiative | Offering | Event;

/** How an entity was found. */
export interface Finding {
  score: number;
  matchedField: string;
}

/** An entry of a search's answer. */
@ObjectType("SearchResultEdge", { description: "Something that was found.", simpleResolvers: true })
export class SearchResultEdge
  extends edgeType<FoundNode>("SearchResultBase", () => SearchResult)
  implements Finding
{
  @Field(() => Float, {
    description:
      "How well it matches, above 0 to 1: whole words above starts of words above ends of compounds above typing errors, names " +
      "above titles above places above descriptions, rare words above common ones; 1 for the key itself. Depends on the entity " +
      "and the text alone.",
  })
  score!: number;

  @Field(() => String, {
    description: 'Name of the property that matches best, as "legalName"; "key" for an identifier.',
  })
  matchedField!: string;
}

/** A page of a search's answer. */
@ObjectType("SearchResultConnection", {
  description: "One page of what a search found, best first.",
  simpleResolvers: true,
})
export class SearchResultConnection extends connectionType("SearchResultBase", SearchResultEdge) {
  @Field(() => Boolean, {
    description: "Whether more was found than could be ranked; a longer text narrows the search.",
  })
  truncated!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether every word was found; false: nothing matched every word, so results match some of them.",
  })
  matchedAllWords!: boolean;

  @Field(() => Int, {
    description:
      "How many results the whole list has; when `truncated`, only those that were ranked are counted.",
  })
  override totalCount!: () => number | Promise<number>;
}

/** A page of findings, as the service returns it. */
export type SearchPage = ConnectionRow<EdgeRow<FoundNode, Finding>> & {
  truncated: boolean;
  matchedAllWords: boolean;
};
