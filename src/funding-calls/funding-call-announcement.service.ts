import type { ActorService } from "../actors/actor.service";
import type { AnnouncementChannel } from "../announcements/announcement.type";
import { composeAnnouncement } from "../announcements/composeAnnouncement";
import { inLanguage } from "../graphql/inLanguage";
import type { Language } from "../graphql/language";
import type { TopicService } from "../topics/topic.service";
import { callFacts } from "./callFacts";
import type { FundingCall } from "./funding-call.type";
import { pageOfCall } from "./pageOfCall";

/** Writes announcements of funding calls, from what the viewer may see. */
export class FundingCallAnnouncementService {
  constructor(
    private readonly services: { actors: ActorService; topics: TopicService },
    private readonly webUrl: string | null,
  ) {}

  /** The announcement of a funding call, to copy. */
  async of(call: FundingCall, channel: AnnouncementChannel, language: Language): Promise<string> {
    const { actors, topics } = this.services;
    const [funder, named] = await Promise.all([
      call.funderKey === null ? null : actors.byKey(call.funderKey),
      topics.byKeys(call.topicKeys),
    ]);
    const names = {
      funder: funder?.name ?? call.funderText,
      topics: named.map(({ labelDe: de, labelEn: en }) => inLanguage(language, { de, en })),
      page: pageOfCall(call, this.webUrl),
    };
    return composeAnnouncement(callFacts(call, names, language), channel);
  }
}
