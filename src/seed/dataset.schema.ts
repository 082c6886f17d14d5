import { z } from "zod";
import {
  actorKinds,
  actorStatuses,
  contactRoutes,
  focusAreaKinds,
  lifeCoursePhases,
  milestoneKinds,
  partnershipKinds,
  serviceDirections,
  serviceKinds,
  serviceSubKinds,
  valueChainStages,
} from "../closedLists";

const text = z.string().trim().min(1);
const texts = z.array(text);
const day = z.iso.date();
const year = z.int().min(1000).max(2999);
const amount = z.number().nonnegative();

/** A key with one of the given prefixes and a slug of small letters, digits and hyphens. */
function key(...prefixes: string[]) {
  const pattern = new RegExp(`^(?:${prefixes.join("|")}):[a-z0-9]+(?:-[a-z0-9]+)*$`);
  return z.string().regex(pattern, `expected a key such as "${prefixes[0]}:some-name"`);
}

// References are plain text here: a wrong one is better reported as a missing key than as a wrong shape.
const reference = text;
const references = z.array(reference);

const topic = z.strictObject({
  key: key("topic", "discipline"),
  scheme: z.enum(["CLUSTER", "DISCIPLINE"]),
  labelDe: text,
  labelEn: text,
  altLabelsDe: texts,
  altLabelsEn: texts,
  broader: references,
  related: references,
  definitionDe: text.optional(),
  definitionEn: text.optional(),
  meshId: z
    .string()
    .regex(/^D\d{6}(?:\d{3})?$/)
    .optional(),
});

const member = z.strictObject({
  actor: reference,
  role: text.optional(),
  since: day.optional(),
  until: day.optional(),
});

const participant = z.strictObject({
  actor: reference,
  roles: texts,
  since: day.optional(),
  until: day.optional(),
});

const lighthouse = z.strictObject({
  key: key("lighthouse"),
  name: text,
  startYear: year,
  startMonth: z.int().min(1).max(12).optional(),
  descriptionDe: text,
  descriptionEn: text,
  topics: references,
  members: z.array(member),
});

const focusArea = z.strictObject({
  key: key("focus"),
  kind: z.enum(focusAreaKinds),
  position: z.int().positive(),
  nameDe: text,
  nameEn: text,
  topics: references,
});

const initiative = z.strictObject({
  key: key("initiative"),
  nameDe: text,
  nameEn: text,
  aliases: texts,
  startYear: year.optional(),
  descriptionDe: text,
  descriptionEn: text,
  topics: references,
  focusAreas: z.array(focusArea),
  members: z.array(member),
  projects: references,
});

const actor = z.strictObject({
  key: key("org", "example"),
  name: text,
  legalName: text.optional(),
  shortName: text.optional(),
  aliases: texts,
  kind: z.enum(actorKinds),
  status: z.enum(actorStatuses),
  isSme: z.boolean().optional(),
  foundedYear: year.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  city: text.optional(),
  postalCode: text.optional(),
  isInRegion: z.boolean().optional(),
  website: z.url().optional(),
  partOf: reference.optional(),
  valueChainStages: z.array(z.enum(valueChainStages)),
  lifeCoursePhases: z.array(z.enum(lifeCoursePhases)),
  isLookingForPartners: z.boolean().optional(),
  descriptionDe: text.optional(),
  descriptionEn: text.optional(),
  topics: references,
});

const projectGroup = z.strictObject({
  key: key("group"),
  nameDe: text,
  nameEn: text,
  descriptionDe: text.optional(),
  descriptionEn: text.optional(),
  lighthouse: reference,
  startDate: day.optional(),
  endDate: day.optional(),
  topics: references,
  members: z.array(participant),
});

const project = z.strictObject({
  key: key("project"),
  acronym: text.optional(),
  title: text.optional(),
  startDate: day.optional(),
  endDate: day.optional(),
  programme: text.optional(),
  isAboutHealth: z.boolean().optional(),
  totalCost: amount.optional(),
  belongsTo: references.optional(),
  topics: references,
  participants: z.array(participant.extend({ contribution: amount.optional() })),
});

const partnership = z.strictObject({
  key: key("partnership"),
  name: text,
  kind: z.enum(partnershipKinds),
  startDate: day.optional(),
  endDate: day.optional(),
  documentedBy: references,
  topics: references,
  partners: z.array(participant).min(2),
});

const milestone = z.strictObject({
  key: key("milestone"),
  kind: z.enum(milestoneKinds),
  nameDe: text,
  nameEn: text,
  descriptionDe: text,
  descriptionEn: text,
  year: year.optional(),
  belongsTo: references,
  topics: references,
});

const service = z.strictObject({
  key: key("service"),
  provider: reference,
  direction: z.enum(serviceDirections),
  kind: z.enum(serviceKinds),
  subKinds: z.array(z.enum(serviceSubKinds)),
  titleDe: text,
  titleEn: text,
  descriptionDe: text,
  descriptionEn: text,
  valueChainStages: z.array(z.enum(valueChainStages)),
  contactRoute: z.enum(contactRoutes),
  website: z.url().optional(),
  validFrom: day.optional(),
  validUntil: day.optional(),
  topics: references,
});

/** One schema per file of a dataset, by the file's name without ".json"; every file is a list of such entries. */
export const entrySchemas = {
  topics: topic,
  lighthouses: lighthouse,
  initiatives: initiative,
  actors: actor,
  projectGroups: projectGroup,
  projects: project,
  partnerships: partnership,
  milestones: milestone,
  services: service,
};

/** One row of euroscivoc-mapping.csv; `narrow`: the EuroSciVoc concept is narrower than the topic. */
export const mappingSchema = z.strictObject({
  euroSciVocPath: z
    .string()
    .regex(/^(?:\/[^/]+)+$/, 'expected a path such as "/natural sciences/mathematics"'),
  topicKey: reference,
  match: z.enum(["exact", "close", "narrow"]),
  note: z.string(),
});

export type SeedTopic = z.infer<typeof topic>;
export type SeedMember = z.infer<typeof member>;
export type SeedParticipant = z.infer<typeof participant> & { contribution?: number | undefined };
export type SeedLighthouse = z.infer<typeof lighthouse>;
export type SeedInitiative = z.infer<typeof initiative>;
export type SeedActor = z.infer<typeof actor>;
export type SeedProjectGroup = z.infer<typeof projectGroup>;
export type SeedProject = z.infer<typeof project>;
export type SeedPartnership = z.infer<typeof partnership>;
export type SeedMilestone = z.infer<typeof milestone>;
export type SeedService = z.infer<typeof service>;
export type EuroSciVocMapping = z.infer<typeof mappingSchema>;

/** Everything one directory of seed files says; a file that is absent is an empty list. */
export interface Dataset {
  topics: SeedTopic[];
  euroSciVocMappings: EuroSciVocMapping[];
  lighthouses: SeedLighthouse[];
  initiatives: SeedInitiative[];
  actors: SeedActor[];
  projectGroups: SeedProjectGroup[];
  projects: SeedProject[];
  partnerships: SeedPartnership[];
  milestones: SeedMilestone[];
  services: SeedService[];
}
