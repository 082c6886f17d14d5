import { Field, Float, ID, InputType } from "type-graphql";
import { ActorFilter } from "../actors/actor.filter";
import { CONSORTIUM_ID_FIELD } from "../formation/formation.fields";
import { CalendarDate } from "../graphql/calendarDate";
import { RequirementsInput } from "../requirements/requirements.input";

/** What is known of a programme of the EU. */
@InputType({ description: "What is known of a programme of the EU that is to fund the project." })
export class ProgrammeInput {
  @Field(() => String, {
    nullable: true,
    description: 'Its legal basis, as "HORIZON.2.1"; at most 100 characters.',
  })
  legalBasis?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of its topic, as "HORIZON-HLTH-2024-DISEASE-03-08"; at most 100 characters.',
  })
  topicCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its funding scheme, as "HORIZON-RIA"; at most 100 characters.',
  })
  fundingScheme?: string | null;
}

/** For what partners are sought, and who may be one. */
@InputType({
  description: "For what partners are sought, and who may be one; leave out what does not matter.",
})
export class ConsortiumCandidatesInput {
  @Field(() => ID, CONSORTIUM_ID_FIELD)
  consortiumId?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the actor that leads; a consortium has its own." })
  leadId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Ids of the members so far, the lead apart; at most 50.",
  })
  memberIds?: string[] | null;

  @Field(() => RequirementsInput, {
    nullable: true,
    description: "What the consortium needs; its topics rank the candidates.",
  })
  requirements?: RequirementsInput | null;

  @Field(() => ID, {
    nullable: true,
    description: "Id of a funding call whose requirements are taken over: the strictest of all.",
  })
  callId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What it is to be about in free words, German or English, at most 20,000 characters: topics named in it are taken over, and " +
      "nothing else; see `textReading`.",
  })
  text?: string | null;

  @Field(() => ProgrammeInput, { nullable: true, description: "The programme of the EU that is to fund it." })
  programme?: ProgrammeInput | null;

  @Field(() => ActorFilter, { nullable: true, description: "What candidates have to meet." })
  filter?: ActorFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      "Whether only those are candidates, and newcomers, that cover at least one of the topics, kinds of partners or stages that are " +
      "needed, proven or inferred: the ranking alone puts in front whoever is experienced and close. Not together with `asOf`: " +
      "what actors declare carries no date.",
  })
  onlyCovering?: boolean | null;

  @Field(() => [ID], { nullable: true, description: "Ids of actors that are no candidates; at most 50." })
  excludeIds?: string[] | null;

  @Field(() => Float, {
    nullable: true,
    defaultValue: 0.5,
    description:
      "0 to 1: 0 for who is familiar, 1 for who is new; 0.5 is how the ranking was measured. Below it, terms of common activities " +
      "and partners gain, up to twice their weight, and that of the topics falls to half. Above it, the topics gain, up to 1.5 times, " +
      "experience falls to nothing, and common activities and partners come to count against a candidate.",
  })
  balance?: number | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "As of the end of this day, today at the latest: what began later is not known then. Profiles that actors declare carry no date, so there are " +
      "no newcomers then. As of now when left out.",
  })
  asOf?: string | null;
}
