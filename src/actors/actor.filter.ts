import { Field, ID, InputType } from "type-graphql";
import { z } from "zod";
import { canonicalCities } from "../cordis/places/canonicalCities";
import { decodeIds } from "../graphql/decodeIds";
import { validated } from "../graphql/validated";
import { countryCode } from "../validation/countryCode";
import { ActorKind, ActorStatus, LifeCoursePhase, ValueChainStage } from "./actor.enums";

/** What actors have to meet; every part that is given has to hold, a part left out or null asks nothing. */
@InputType({ description: "What actors have to meet: every part that is given." })
export class ActorFilter {
  @Field(() => [ActorKind], { nullable: true, description: "One of these kinds." })
  kinds?: ActorKind[] | null;

  @Field(() => [ActorStatus], { nullable: true, description: "One of these states." })
  statuses?: ActorStatus[] | null;

  @Field(() => [String], { nullable: true, description: "One of these countries, ISO 3166-1 alpha-2." })
  countries?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "One of these cities, in any spelling or language that is known: Köln, Koeln, Cologne.",
  })
  cities?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "In North Rhine-Westphalia or not; actors whose place is unknown match neither.",
  })
  isInRegion?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "SME or not; actors of unknown size match neither." })
  isSme?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Invented example actors, or real ones." })
  isExample?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Declared to look for partners, or not to; actors who declared nothing match neither.",
  })
  isLookingForPartners?: boolean | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Works on one of these topics (ids of Topic), narrower and matched ones included.",
  })
  topicIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Is or was a member of one of these lighthouses (ids of Lighthouse).",
  })
  lighthouseIds?: string[] | null;

  @Field(() => [ValueChainStage], { nullable: true, description: "Declares one of these stages." })
  valueChainStages?: ValueChainStage[] | null;

  @Field(() => [LifeCoursePhase], { nullable: true, description: "Declares one of these phases." })
  lifeCoursePhases?: LifeCoursePhase[] | null;
}

/** The parameter `$filter` of the fragment actors/matches-filter: every part there, null where it asks nothing. */
export interface ActorFilterParams {
  kinds: string[] | null;
  statuses: string[] | null;
  countries: string[] | null;
  cities: string[] | null;
  isInRegion: boolean | null;
  isSme: boolean | null;
  isExample: boolean | null;
  isLookingForPartners: boolean | null;
  topicKeys: string[] | null;
  lighthouseKeys: string[] | null;
  valueChainStages: string[] | null;
  lifeCoursePhases: string[] | null;
}

const countries = z.array(countryCode).nullable();

/**
 * The statement parameter of a filter.
 *
 * @param argumentName the argument that holds the filter, named in errors
 * @throws BAD_USER_INPUT for an id of another type, Refusal for what is no country
 */
export function actorFilterParams(
  filter: ActorFilter | null | undefined,
  argumentName = "filter",
): ActorFilterParams {
  return {
    kinds: filter?.kinds ?? null,
    statuses: filter?.statuses ?? null,
    countries: validated(countries, filter?.countries ?? null, `${argumentName}.countries`),
    cities: filter?.cities?.flatMap(canonicalCities) ?? null,
    isInRegion: filter?.isInRegion ?? null,
    isSme: filter?.isSme ?? null,
    isExample: filter?.isExample ?? null,
    isLookingForPartners: filter?.isLookingForPartners ?? null,
    topicKeys: decodeIds("Topic", filter?.topicIds, `${argumentName}.topicIds`),
    lighthouseKeys: decodeIds("Lighthouse", filter?.lighthouseIds, `${argumentName}.lighthouseIds`),
    valueChainStages: filter?.valueChainStages ?? null,
    lifeCoursePhases: filter?.lifeCoursePhases ?? null,
  };
}
