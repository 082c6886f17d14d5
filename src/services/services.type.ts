import type { AccountService } from "../accounts/account.service";
import type { AuditService } from "../audit/audit.service";
import type { NodeService } from "../nodes/node.service";
import type { SearchService } from "../search/search.service";
import type { TableService } from "../tables/table.service";
import type { ConsortiumServices } from "./consortiumServices";
import type { DirectoryServices } from "./directoryServices";
import type { EditorialServices } from "./editorialServices";
import type { EventServices } from "./eventServices";
import type { FormationServices } from "./formationServices";
import type { LighthouseServices } from "./lighthouseServices";
import type { MailServices } from "./mailServices";
import type { NetworkServices } from "./networkServices";
import type { PartnershipServices } from "./partnershipServices";
import type { PeopleServices } from "./peopleServices";
import type { ProfileServices } from "./profileServices";
import type { RecordServices } from "./recordServices";
import type { RegistrationServices } from "./registrationServices";

/** The services that know entities, of one request. */
export interface EntityServices
  extends
    ConsortiumServices,
    DirectoryServices,
    EditorialServices,
    EventServices,
    LighthouseServices,
    MailServices,
    PartnershipServices,
    PeopleServices,
    ProfileServices,
    RecordServices,
    RegistrationServices {
  audit: AuditService;
}

/** The services of one request. */
export interface Services extends EntityServices, FormationServices, NetworkServices {
  accounts: AccountService;
  nodes: NodeService;
  search: SearchService;
  tables: TableService;
}
