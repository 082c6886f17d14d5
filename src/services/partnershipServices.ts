import { AnswerService } from "../partnership-declarations/answer.service";
import { DeclarationRepository } from "../partnership-declarations/declaration.repository";
import { DeclarationService } from "../partnership-declarations/declaration.service";
import { DeclareService } from "../partnership-declarations/declare.service";
import { FoundingService } from "../partnership-declarations/founding.service";
import { PartnershipChangesRepository } from "../partnerships/partnership-changes.repository";
import { PartnershipChangesService } from "../partnerships/partnership-changes.service";
import { PartnershipPastService } from "../partnerships/partnership-past.service";
import { PartnershipVisibilityService } from "../partnerships/partnership-visibility.service";
import { PartnershipWrites } from "../partnerships/partnership-writes.service";
import { PartnershipRepository } from "../partnerships/partnership.repository";
import { PartnershipNews } from "../partnerships/partnershipNews";
import type { DirectoryServices } from "./directoryServices";
import type { RequestFoundation } from "./foundation.type";

/** The services of partnerships that actors declare, of one request. */
export interface PartnershipServices {
  declarations: DeclarationService;
  declare: DeclareService;
  answers: AnswerService;
  partnershipChanges: PartnershipChangesService;
  partnershipVisibility: PartnershipVisibilityService;
  partnershipPast: PartnershipPastService;
}

/** What they stand on. */
export interface PartnershipFoundation extends RequestFoundation, DirectoryServices {
  /** Told of an activity that the viewer's own write made private, so that its answer shows it. */
  readonly admit: (privateActivityKey: string) => void;
}

/** Puts the services of partnerships together: a part of services.ts. */
export function composePartnershipServices(foundation: PartnershipFoundation): PartnershipServices {
  const { database, writes, viewer, mail, admit, partnerships } = foundation;
  const news = new PartnershipNews(mail);
  const declarations = new DeclarationRepository(database);
  const repository = new PartnershipRepository(database);
  const past = new PartnershipChangesRepository(database);
  const changes = new PartnershipWrites(past, repository, writes, news, viewer);
  const founding = new FoundingService(declarations, partnerships, news, admit);
  return {
    declarations: new DeclarationService(declarations, viewer),
    declare: new DeclareService(declarations, writes, news, foundation, viewer),
    answers: new AnswerService(declarations, writes, founding, news, viewer),
    partnershipChanges: new PartnershipChangesService(past, changes, news),
    partnershipVisibility: new PartnershipVisibilityService(past, repository, changes, writes, viewer, admit),
    partnershipPast: new PartnershipPastService(past, viewer),
  };
}
