import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Node } from "../graphql/node.type";

/** The vocabularies that topics come from. */
export enum TopicScheme {
  CLUSTER = "CLUSTER",
  DISCIPLINE = "DISCIPLINE",
  EUROSCIVOC = "EUROSCIVOC",
}

registerEnumType(TopicScheme, {
  name: "TopicScheme",
  description: "The vocabulary that a topic belongs to.",
  valuesConfig: {
    CLUSTER: { description: "The cluster's thesaurus; its top concepts are the five fields of innovation." },
    DISCIPLINE: { description: "Scientific and medical disciplines." },
    EUROSCIVOC: {
      description: "EuroSciVoc, the European Science Vocabulary of the EU's Publications Office.",
    },
  },
});

/** How sure an entity is of its topic. */
export enum TopicOrigin {
  DECLARED = "DECLARED",
  SOURCE = "SOURCE",
  INFERRED = "INFERRED",
}

registerEnumType(TopicOrigin, {
  name: "TopicOrigin",
  description: "How the topic came to the entity.",
  valuesConfig: {
    DECLARED: { description: "Declared by those concerned." },
    SOURCE: { description: "Given by the source that the entity was imported from." },
    INFERRED: { description: "Inferred from the title by the thesaurus' labels; weighs half." },
  },
});

/** How two concepts of different vocabularies relate (SKOS mapping relations). */
export enum TopicMatchKind {
  EXACT = "EXACT",
  CLOSE = "CLOSE",
  NARROW = "NARROW",
}

registerEnumType(TopicMatchKind, {
  name: "TopicMatchKind",
  description: "How a EuroSciVoc concept relates to a topic of the cluster (SKOS mapping relations).",
  valuesConfig: {
    EXACT: { description: "Both mean the same." },
    CLOSE: { description: "Both mean nearly the same." },
    NARROW: { description: "The EuroSciVoc concept is narrower than the cluster's topic." },
  },
});

/** A concept of a thesaurus. */
@ObjectType({
  implements: Node,
  description: "A concept of a bilingual, hierarchical thesaurus (SKOS).",
  simpleResolvers: true,
})
export class Topic extends Node {
  @Field(() => String, { description: 'Stable, readable and unique, as "topic:digitalization".' })
  key!: string;

  @Field(() => TopicScheme, { description: "The vocabulary that it belongs to." })
  scheme!: TopicScheme;

  @Field(() => Int, { description: "Steps below the top of its vocabulary; 0 for a top concept." })
  level!: number;

  @Field(() => String, { nullable: true, description: "Identifier of the matching MeSH descriptor, if any." })
  meshId!: string | null;

  labelDe!: string | null;
  labelEn!: string;
  altLabelsDe!: string[];
  altLabelsEn!: string[];
  definitionDe!: string | null;
  definitionEn!: string | null;
}

/** A concept of another vocabulary that a topic is matched to. */
@ObjectType({
  description: "A concept of another vocabulary that a topic is matched to.",
  simpleResolvers: true,
})
export class TopicMatch {
  @Field(() => TopicMatchKind, {
    description: "How the EuroSciVoc concept of the two relates to the cluster's.",
  })
  kind!: TopicMatchKind;

  @Field(() => Topic, { description: "The matched concept." })
  topic!: Topic;
}

/** The orders that topics can be listed in. */
export enum TopicOrder {
  NAME = "NAME",
  ACTOR_COUNT = "ACTOR_COUNT",
}

registerEnumType(TopicOrder, {
  name: "TopicOrder",
  description: "The order of a list of topics; read it from its end with `last`.",
  valuesConfig: {
    NAME: { description: "By name, spellings folded, A first." },
    ACTOR_COUNT: { description: "By number of actors that work on it or on something narrower, most first." },
  },
});
