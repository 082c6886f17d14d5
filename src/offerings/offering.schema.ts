import { z } from "zod";
import { ValueChainStage } from "../actors/actor.enums";
import { clearableList, clearableText, LONG_TEXT_LENGTH, NAME_LENGTH } from "../validation/inputTexts";
import { clearableWebsite } from "../profiles/profile.schema";
import { ContactRoute, ServiceKind, ServiceSubKind } from "./offering.enums";

const day = z.iso.date().nullable();

/** What can be said of a service, each field as it is stored; one that is left out is not among the output. */
export const serviceSchema = z.object({
  kind: z.enum(ServiceKind).optional(),
  subKinds: clearableList(z.enum(ServiceSubKind)).optional(),
  titleDe: clearableText(NAME_LENGTH).optional(),
  titleEn: clearableText(NAME_LENGTH).optional(),
  descriptionDe: clearableText(LONG_TEXT_LENGTH).optional(),
  descriptionEn: clearableText(LONG_TEXT_LENGTH).optional(),
  topicIds: clearableList(z.string()).optional(),
  valueChainStages: clearableList(z.enum(ValueChainStage)).optional(),
  contactRoute: z.enum(ContactRoute).optional(),
  website: clearableWebsite.optional(),
  validFrom: day.optional(),
  validUntil: day.optional(),
});

/** Fields of a service, checked one by one; undefined leaves one as it is, null clears it. */
export type ServiceEdits = Omit<z.output<typeof serviceSchema>, "topicIds">;
