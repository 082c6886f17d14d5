import { ConsortiumMemberState } from "../consortia/members/member.enums";

/** How inputs describe the saved consortium that a question is about. */
export const CONSORTIUM_ID_FIELD = {
  nullable: true,
  description:
    "Id of a saved consortium, NOT_FOUND unless it exists for the asker. Its lead, the members that accepted, and what it needs are " +
    "taken over, its call's requirements as they are now; the rest of the input adds to that, and of requirements the stricter holds. " +
    "Who declined, left or was taken off is proposed only if named as a member here.",
} as const;

/** The type of the field that tells how far somebody proposed is on the way into the saved consortium. */
export const memberStateType = () => ConsortiumMemberState;

/** How answers describe it. */
export const MEMBER_STATE_FIELD = {
  nullable: true,
  description:
    "How far it is on the way into the consortium of `consortiumId` already: CANDIDATE or INVITED. Null for who is not on its list, " +
    "for who is in it, and where no consortium was named.",
} as const;
