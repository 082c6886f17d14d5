import { randomUUID } from "node:crypto";
import type { WriteService } from "../../audit/write.service";
import { ConsortiumRole } from "../../consortia/consortium.enums";
import { assertForming, type ConsortiumService } from "../../consortia/consortium.service";
import type { CandidateService } from "../../consortia/members/candidate.service";
import { messageSchema } from "../../consortia/members/member.schema";
import { recordAndTell, recordOf } from "../../consortia/recordOf";
import { notFound } from "../../graphql/errors";
import { decodeId } from "../../graphql/nodeId";
import { refusal } from "../../graphql/userError";
import { validated } from "../../graphql/validated";
import { PARTNER_SEARCH_TEXTS } from "../partner-search.texts";
import { PartnerApplicationDecision, PartnerApplicationState as State } from "./application.enums";
import type { DecidePartnerApplicationInput } from "./application.input";
import type { PartnerApplicationRepository } from "./application.repository";
import type { ApplicationNews } from "./applicationNews";

/** Decides applications to searches for partners; one per request. */
export class DecidingService {
  constructor(
    private readonly repository: PartnerApplicationRepository,
    private readonly consortia: ConsortiumService,
    private readonly candidates: CandidateService,
    private readonly news: ApplicationNews,
    private readonly writes: WriteService,
  ) {}

  /** Decides one, whether its search is open or closed, while the consortium is being formed. */
  async decide(input: DecidePartnerApplicationInput) {
    const name = "decidePartnerApplication";
    const argument = "input.applicationId";
    const { message } = validated(messageSchema, input, "input");
    const key = decodeId("PartnerApplication", input.applicationId, argument);
    const memberKey = `consortium-member:${randomUUID()}`;
    const state = STATES[input.decision];
    return this.writes.run(name, async (transaction) => {
      const consortiumKey = await this.repository.consortiumOf(transaction, key);
      if (consortiumKey === null) throw notFound(argument, `PartnerApplication "${key}"`);
      const consortium = await this.consortia.lockByKey(
        transaction,
        name,
        consortiumKey,
        ConsortiumRole.LEAD,
        argument,
      );
      assertForming(consortium, argument);
      const read = await this.repository.read(transaction, key);
      const { application } = read;
      if (application.state !== State.OPEN)
        throw refusal("CLOSED", argument, PARTNER_SEARCH_TEXTS.DECIDED, { partnerApplication: application });
      if (state === State.ACCEPTED)
        await this.candidates.consider(transaction, consortium, application.actorKey, {
          newKey: memberKey,
          argument,
        });
      const partnerApplication = await this.repository.decide(transaction, key, state);
      await this.news.decided(transaction, read, state, message);
      const before = { partnerApplication: key, state: State.OPEN };
      await recordAndTell(transaction, recordOf(consortiumKey, before, { state }));
      return { partnerApplication };
    });
  }
}

const STATES = {
  [PartnerApplicationDecision.ACCEPT]: State.ACCEPTED,
  [PartnerApplicationDecision.DECLINE]: State.DECLINED,
} as const;
