import { Field, ID, InputType } from "type-graphql";
import { canonicalCities } from "../cordis/places/canonicalCities";
import { decodeIds } from "../graphql/decodeIds";
import { fold } from "../text/fold";
import { ServiceDirection, ServiceKind, ServiceSubKind } from "./offering.enums";

/** What services have to meet; every part that is given has to hold, a part left out or null asks nothing. */
@InputType({ description: "What services have to meet: every part that is given." })
export class ServiceFilter {
  @Field(() => [ServiceDirection], { nullable: true, description: "Offered, or sought." })
  directions?: ServiceDirection[] | null;

  @Field(() => [ServiceKind], { nullable: true, description: "One of these kinds." })
  kinds?: ServiceKind[] | null;

  @Field(() => [ServiceSubKind], { nullable: true, description: "Names one of these sub-kinds." })
  subKinds?: ServiceSubKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "About one of these topics (ids of Topic), narrower and matched ones included.",
  })
  topicIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Of one of these actors (ids of Actor)." })
  providerIds?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Of an actor in one of these cities, in any spelling or language that is known.",
  })
  cities?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Of an actor in North Rhine-Westphalia or not; unknown places match neither.",
  })
  isInRegion?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Has all these words, or words that start so, in title or description of either language.",
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Over or not; what is over is found by its own people and by managers only.",
  })
  hasEnded?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Invented example entries, or real ones." })
  isExample?: boolean | null;
}

/** The parameter `$filter` of the fragment offerings/matches-filter: null where it asks nothing. */
export interface ServiceFilterParams {
  directions: string[] | null;
  kinds: string[] | null;
  subKinds: string[] | null;
  topicKeys: string[] | null;
  providerKeys: string[] | null;
  cities: string[] | null;
  isInRegion: boolean | null;
  words: string[] | null;
  hasEnded: boolean | null;
  isExample: boolean | null;
}

/** The statement parameter of a filter. @throws BAD_USER_INPUT for an id of another type */
export function serviceFilterParams(filter: ServiceFilter | null | undefined): ServiceFilterParams {
  return {
    directions: filter?.directions ?? null,
    kinds: filter?.kinds ?? null,
    subKinds: filter?.subKinds ?? null,
    topicKeys: decodeIds("Topic", filter?.topicIds, "filter.topicIds"),
    providerKeys: decodeIds("Actor", filter?.providerIds, "filter.providerIds"),
    cities: filter?.cities?.flatMap(canonicalCities) ?? null,
    isInRegion: filter?.isInRegion ?? null,
    words: filter?.text ? fold(filter.text).split(" ").filter(Boolean) : null,
    hasEnded: filter?.hasEnded ?? null,
    isExample: filter?.isExample ?? null,
  };
}
