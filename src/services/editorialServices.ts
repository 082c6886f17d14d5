import { DigestDispatchService } from "../digests/digest-dispatch.service";
import { DigestRepository } from "../digests/digest.repository";
import { DigestService } from "../digests/digest.service";
import { FundingCallAnnouncementService } from "../funding-calls/funding-call-announcement.service";
import { NewsFeedService } from "../publications/news-feed.service";
import { PublicationAnnouncementService } from "../publications/publication-announcement.service";
import { PublicationRepository } from "../publications/publication.repository";
import { PublicationService } from "../publications/publication.service";
import type { DirectoryServices } from "./directoryServices";
import type { RequestFoundation } from "./foundation.type";

/** The services of what is published, of one request. */
export interface EditorialServices {
  publications: PublicationService;
  newsFeeds: NewsFeedService;
  publicationAnnouncements: PublicationAnnouncementService;
  fundingCallAnnouncements: FundingCallAnnouncementService;
  digests: DigestService;
  digestDispatch: DigestDispatchService;
}

/** What they stand on. */
export interface EditorialFoundation extends RequestFoundation, DirectoryServices {
  /** Base address of the pages that links lead to, without a slash at its end; null where there are none. */
  readonly webUrl: string | null;
}

/** Puts the services of what is published together: a part of services.ts. */
export function composeEditorialServices(foundation: EditorialFoundation): EditorialServices {
  const { database, writes, viewer, references, mail, webUrl } = foundation;
  const digests = new DigestRepository(database);
  const repository = new PublicationRepository(database);
  return {
    publications: new PublicationService(repository, writes, references, viewer),
    newsFeeds: new NewsFeedService(repository, foundation, webUrl),
    publicationAnnouncements: new PublicationAnnouncementService(foundation, webUrl),
    fundingCallAnnouncements: new FundingCallAnnouncementService(foundation, webUrl),
    digests: new DigestService(digests, writes, foundation),
    digestDispatch: new DigestDispatchService(digests, writes, mail, webUrl),
  };
}
