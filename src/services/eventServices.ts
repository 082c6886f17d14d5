import { EventAnnouncementService } from "../events/event-announcement.service";
import { EventCalendarService } from "../events/event-calendar.service";
import { EventChangeService } from "../events/event-change.service";
import { EventEntryService } from "../events/event-entry.service";
import { EventRepository } from "../events/event.repository";
import { EventService } from "../events/event.service";
import { EventStepService } from "../events/event-step.service";
import { EventTiesService } from "../events/event-ties.service";
import { EventWriteRepository } from "../events/event-write.repository";
import { EventWriteService } from "../events/event-write.service";
import { AddressRegistrationService } from "../events/registrations/address-registration.service";
import { EventPlacesService } from "../events/registrations/event-places.service";
import { EventRegistrationCancellationService } from "../events/registrations/event-registration-cancellation.service";
import { EventRegistrationConfirmationService } from "../events/registrations/event-registration-confirmation.service";
import { EventRegistrationEntryService } from "../events/registrations/event-registration-entry.service";
import { EventRegistrationRepository } from "../events/registrations/event-registration.repository";
import { EventRegistrationService } from "../events/registrations/event-registration.service";
import { EventRegistrationUpkeepService } from "../events/registrations/event-registration-upkeep.service";
import type { DirectoryServices } from "./directoryServices";
import type { RequestFoundation } from "./foundation.type";

/** The services of events, of one request. */
export interface EventServices {
  events: EventService;
  eventAnnouncements: EventAnnouncementService;
  eventCalendars: EventCalendarService;
  eventWrites: EventWriteService;
  eventSteps: EventStepService;
  eventEntries: EventEntryService;
  eventRegistrations: EventRegistrationService;
  eventRegistrationEntries: EventRegistrationEntryService;
  eventRegistrationConfirmations: EventRegistrationConfirmationService;
  eventRegistrationCancellations: EventRegistrationCancellationService;
  eventRegistrationUpkeep: EventRegistrationUpkeepService;
}

/** What they stand on. */
export interface EventFoundation extends RequestFoundation, DirectoryServices {
  /** Base address of the pages that links lead to, without a slash at its end; null where there are none. */
  readonly webUrl: string | null;
  /** How many days registrations are kept after their event. */
  readonly keptDays: number;
}

/** Puts the services of events together: a part of services.ts. */
export function composeEventServices(foundation: EventFoundation): EventServices {
  const { database, writes, viewer, language, references, mail, webUrl } = foundation;
  const repository = new EventRepository(database);
  const events = new EventService(repository);
  const ties = new EventTiesService(references, foundation.projectGroups, foundation.fundingCalls);
  const queue = new EventRegistrationRepository(database);
  const registrations = new EventRegistrationService(queue, events, viewer);
  const places = new EventPlacesService(queue, mail);
  const addresses = new AddressRegistrationService(queue, writes, mail);
  const others = { events, addresses, places, references };
  const written = new EventWriteRepository();
  const changes = new EventChangeService(written, writes, places, viewer);
  return {
    events,
    eventAnnouncements: new EventAnnouncementService(events, foundation, webUrl),
    eventCalendars: new EventCalendarService(repository, foundation.lighthouses, webUrl),
    eventWrites: new EventWriteService(written, writes, changes, references, ties, viewer),
    eventSteps: new EventStepService(written, changes, references, places, viewer),
    eventEntries: new EventEntryService(written, places),
    eventRegistrations: registrations,
    eventRegistrationEntries: new EventRegistrationEntryService(queue, writes, others, viewer, language),
    eventRegistrationConfirmations: new EventRegistrationConfirmationService(queue, writes, places),
    eventRegistrationCancellations: new EventRegistrationCancellationService(
      queue,
      writes,
      registrations,
      places,
    ),
    eventRegistrationUpkeep: new EventRegistrationUpkeepService(queue, writes, places, foundation.keptDays),
  };
}
