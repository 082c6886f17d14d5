import { ArgsType, Field, registerEnumType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { badUserInput } from "../graphql/errors";
import { CollaborationLinkKind, LINK_LABELS } from "./linkKind";

registerEnumType(CollaborationLinkKind, {
  name: "CollaborationLinkKind",
  description: "What links two actors: the kind of activity that both take or took part in.",
  valuesConfig: {
    PROJECT: { description: "A joint project, whatever their roles in it, third parties included." },
    PROJECT_GROUP: { description: "A project group of a lighthouse." },
    PARTNERSHIP: { description: "A declared partnership." },
  },
});

/** Which collaboration links count; without arguments all do, past and present. */
@ArgsType()
export class LinkArguments {
  @Field(() => [CollaborationLinkKind], {
    nullable: true,
    description: "Only links by activities of these kinds, at least one; all kinds when left out.",
  })
  linkKinds?: CollaborationLinkKind[] | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "Only links by activities and participations that were active on this day, their first and last days included. " +
      "Undated activities do not count then. Past and present when left out.",
  })
  activeOn?: string | null;
}

/** The parameters of the fragments links/activity-counts and links/participation-counts. */
export interface LinkParams {
  /** Labels of the graph. */
  linkKinds: string[] | null;
  activeOn: string | null;
}

/** All links, past and present. */
export const ALL_LINKS: LinkParams = { linkKinds: null, activeOn: null };

/** The statement parameters of a link filter. @throws BAD_USER_INPUT for an empty list of kinds */
export function linkParams({ linkKinds, activeOn }: LinkArguments): LinkParams {
  if (linkKinds?.length === 0) {
    throw badUserInput(
      "linkKinds",
      'Argument "linkKinds" is empty, so no link could count; name at least one kind, or leave it out for all.',
    );
  }
  return { linkKinds: linkKinds?.map((kind) => LINK_LABELS[kind]) ?? null, activeOn: activeOn ?? null };
}
