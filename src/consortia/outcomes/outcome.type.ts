import { Field, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../../graphql/calendarDate";
import { MutationPayload } from "../../graphql/payload.type";
import { Project } from "../../projects/project.type";
import { Consortium } from "../consortium.type";

/** What became of a consortium's proposal. Its project is resolved. */
@ObjectType({ description: "What became of a consortium's proposal.", simpleResolvers: true })
export class ConsortiumOutcome {
  @Field(() => CalendarDate, { nullable: true, description: "When it was handed in; null before that." })
  submittedOn!: string | null;

  @Field(() => String, { nullable: true, description: "The programme; null if not said." })
  programme!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "When the funder decided; null before that." })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Why the funder rejected it; null if not said." })
  rejectionReason!: string | null;

  projectKey!: string | null;
}

/** What granting a consortium comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What granting a consortium comes to.",
  simpleResolvers: true,
})
export class GrantConsortiumPayload extends MutationPayload {
  @Field(() => Consortium, {
    nullable: true,
    description: "The consortium as it is now, also in a conflict; null when there is none.",
  })
  consortium!: Consortium | null;

  @Field(() => Project, { nullable: true, description: "The project that it became; null when it did not." })
  project!: Project | null;
}

/** How many consortia got how far in a year. */
@ObjectType({
  description:
    "How many consortia got how far in a year: numbers alone, of submitted ones and their decisions.",
  simpleResolvers: true,
})
export class ConsortiumFigures {
  @Field(() => Int, { description: "Handed in within the year." })
  submitted!: number;

  @Field(() => Int, { description: "Granted within the year." })
  granted!: number;

  @Field(() => Int, { description: "Rejected within the year." })
  rejected!: number;

  @Field(() => Int, {
    description:
      "Organisations in those granted within the year, each once: leads, and members whose own people accepted or confirmed.",
  })
  grantedOrganisations!: number;
}
