import { Field, ID, InputType } from "type-graphql";
import { ActorKind } from "../actors/actor.enums";
import { decodeIds } from "../graphql/decodeIds";
import { fold } from "../text/fold";

/** What experts have to meet; every part that is given has to hold. */
@InputType({ description: "What experts have to meet: every part that is given." })
export class ExpertFilter {
  @Field(() => [ID], {
    nullable: true,
    description: "Expert in one of these topics (ids of Topic), narrower and matched ones included.",
  })
  topicIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Of one of these disciplines (ids of Topic), narrower ones included.",
  })
  disciplineIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Works in one of these languages, ISO 639-1." })
  languages?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Under one of these actors (ids of Actor)." })
  actorIds?: string[] | null;

  @Field(() => [ActorKind], { nullable: true, description: "Under an actor of one of these kinds." })
  kinds?: ActorKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Under an actor in North Rhine-Westphalia or not; actors of unknown place match neither.",
  })
  isInRegion?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Name, title or description holds this text; spellings are folded; at most 200 characters.",
  })
  text?: string | null;
}

/** The parameter `$filter` of the fragment experts/matches-filter: null where it asks nothing. */
export interface ExpertFilterParams {
  topicKeys: string[] | null;
  disciplineKeys: string[] | null;
  languages: string[] | null;
  actorKeys: string[] | null;
  kinds: string[] | null;
  isInRegion: boolean | null;
  text: string | null;
}

/** The statement parameter of a filter. @throws BAD_USER_INPUT for an id of another type */
export function expertFilterParams(filter: ExpertFilter | null): ExpertFilterParams {
  return {
    topicKeys: decodeIds("Topic", filter?.topicIds, "filter.topicIds"),
    disciplineKeys: decodeIds("Topic", filter?.disciplineIds, "filter.disciplineIds"),
    languages: filter?.languages?.map((code) => code.toLowerCase()) ?? null,
    actorKeys: decodeIds("Actor", filter?.actorIds, "filter.actorIds"),
    kinds: filter?.kinds ?? null,
    isInRegion: filter?.isInRegion ?? null,
    text: filter?.text ? fold(filter.text.slice(0, 200)) : null,
  };
}
