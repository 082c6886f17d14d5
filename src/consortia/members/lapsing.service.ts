import type { AuditedTransaction } from "../../audit/write.service";
import type { Consortium } from "../consortium.type";
import { ConsortiumMemberState as State, ConsortiumStepBy } from "./member.enums";
import type { ConsortiumMemberRepository } from "./member.repository";
import type { MemberNews } from "./memberNews";
import { takeStep } from "./recordStep";

/** Ends the invitations that nobody answered in time; one per request. */
export class LapsingService {
  constructor(
    private readonly repository: ConsortiumMemberRepository,
    private readonly news: MemberNews,
  ) {}

  /** Ends the open invitations into a locked consortium, in the write by which it is formed no longer, and tells those invited. */
  async lapse(transaction: AuditedTransaction, consortium: Consortium): Promise<void> {
    for (const member of await this.repository.invited(transaction, consortium.key)) {
      const step = { state: State.LAPSED, by: ConsortiumStepBy.CONSORTIUM, message: null, isTold: null };
      await takeStep(transaction, this.repository, member.key, member, step);
      await this.news.lapsed(transaction, consortium, member);
    }
  }
}
