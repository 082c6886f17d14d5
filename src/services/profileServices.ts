import { OfferingEntryService } from "../offerings/offering-entry.service";
import { OfferingWriteService } from "../offerings/offering-writes.service";
import { OfferingRepository } from "../offerings/offering.repository";
import { OfferingService } from "../offerings/offering.service";
import { DeclaredTopicsService } from "../profiles/declared-topics.service";
import { ProfileRepository } from "../profiles/profile.repository";
import { ProfileService } from "../profiles/profile.service";
import type { RequestFoundation } from "./foundation.type";

/** The services of what actors tell of themselves, of one request. */
export interface ProfileServices {
  profiles: ProfileService;
  declaredTopics: DeclaredTopicsService;
  offerings: OfferingService;
  offeringEntries: OfferingEntryService;
  offeringWrites: OfferingWriteService;
}

/** Puts the services of what actors tell of themselves together: a part of services.ts. */
export function composeProfileServices({ database, writes, viewer }: RequestFoundation): ProfileServices {
  const profiles = new ProfileRepository();
  const offerings = new OfferingRepository(database);
  const offeringEntries = new OfferingEntryService(offerings);
  return {
    profiles: new ProfileService(profiles, writes, viewer),
    declaredTopics: new DeclaredTopicsService(profiles, writes, viewer),
    offerings: new OfferingService(offerings),
    offeringEntries,
    offeringWrites: new OfferingWriteService(offerings, offeringEntries, writes, viewer),
  };
}
