import type { WriteService } from "../../audit/write.service";
import { refusal } from "../../graphql/userError";
import { validated } from "../../graphql/validated";
import { ConsortiumRole, ConsortiumState as State } from "../consortium.enums";
import { assertVersion, type ConsortiumService } from "../consortium.service";
import { consortiumStateText } from "../consortiumStateText";
import { recordAndTell, recordOf } from "../recordOf";
import { assertDecidedAfter } from "./decisionDay";
import type { CorrectConsortiumOutcomeInput } from "./outcome.input";
import type { ConsortiumOutcomeRepository } from "./outcome.repository";
import { correctionSchema } from "./outcome.schema";
import { OUTCOME_TEXTS } from "./outcome.texts";

/** Corrects what was said of what became of consortia; one per request. */
export class CorrectingService {
  constructor(
    private readonly repository: ConsortiumOutcomeRepository,
    private readonly consortia: ConsortiumService,
    private readonly writes: WriteService,
  ) {}

  /** Corrects days and words; what is left out stays as it was, and so does the state. */
  async correct({ id, expectedVersion, ...input }: CorrectConsortiumOutcomeInput) {
    const name = "correctConsortiumOutcome";
    const corrected = validated(correctionSchema, input, "input");
    const { reason: rejectionReason, ...days } = corrected;
    return this.writes.run(name, async (transaction) => {
      const before = await this.consortia.lock(transaction, name, id, ConsortiumRole.LEAD);
      assertVersion(before, expectedVersion);
      const { state } = before;
      const was = await this.repository.read(transaction, before.key);
      if (was === null)
        throw refusal("NOT_POSSIBLE", "input.id", consortiumStateText(state, OUTCOME_TEXTS.NEVER_SUBMITTED), {
          consortium: before,
        });
      if (Object.values(corrected).every((value) => value === null))
        throw refusal("INVALID", "input", OUTCOME_TEXTS.NOTHING_CORRECTED, { consortium: before });
      const isDecided = state === State.GRANTED || state === State.REJECTED;
      if (days.decidedOn !== null && !isDecided)
        throw refusal("NOT_POSSIBLE", "input.decidedOn", OUTCOME_TEXTS.NOT_DECIDED, { consortium: before });
      if (rejectionReason !== null && state !== State.REJECTED)
        throw refusal("NOT_POSSIBLE", "input.reason", OUTCOME_TEXTS.NOT_DECIDED, { consortium: before });
      const submittedOn = days.submittedOn ?? was.submittedOn;
      assertDecidedAfter(submittedOn, days.decidedOn ?? was.decidedOn, {
        argument: days.decidedOn === null ? "input.submittedOn" : "input.decidedOn",
        consortium: before,
      });
      const consortium = await this.repository.write(transaction, before.key, {
        ...days,
        rejectionReason,
        state,
        projectKey: null,
      });
      const told = { submittedOn, decidedOn: days.decidedOn ?? was.decidedOn };
      await recordAndTell(
        transaction,
        recordOf(before.key, { submittedOn: was.submittedOn, decidedOn: was.decidedOn }, told),
      );
      return { consortium };
    });
  }
}
