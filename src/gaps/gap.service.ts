import { inTurns } from "../collections/turns";
import { topicNames } from "../coverage/itemText";
import type { FindsByKey } from "../links/found";
import { within } from "../links/within";
import { closeGaps } from "./closeGaps";
import type { ConsortiumQuestionService } from "./consortium-question.service";
import { consortiumState } from "./consortiumState";
import type { GapAnalysisInput } from "./gap.input";
import type { GapAnalysis } from "./gap.type";
import { closingRow, itemCoverageRow } from "./gapRows";
import { shortfallRows } from "./shortfallRows";
import type { Topic } from "../topics/topic.type";

/** How many sets may be asked for. */
const MAXIMUM_SETS = 20;

/** Tells what a consortium covers and who could cover the rest; one per request. */
export class GapService {
  constructor(
    private readonly questions: ConsortiumQuestionService,
    private readonly topics: FindsByKey<Topic>,
  ) {}

  /** @throws as ConsortiumQuestionService.read, BAD_USER_INPUT for a number of sets that is out of bounds */
  async analyse(input: GapAnalysisInput): Promise<GapAnalysis> {
    const limit = within("input.sets", input.sets, MAXIMUM_SETS);
    const question = await this.questions.read(input);
    const { facts, requirements, members, acceptsInferred } = question;
    const state = await inTurns(consortiumState(facts, requirements, members, acceptsInferred));
    const closing = await inTurns(closeGaps(facts, requirements, state, { ...question, limit }));
    const topic = await topicNames(this.topics, requirements.topicKeys);
    const shortfalls = shortfallRows(state, closing, topic, acceptsInferred);
    return {
      revision: facts.network.revision,
      requirements,
      items: state.items.map((item) => itemCoverageRow(facts, members, item)),
      numbers: [...state.numbers],
      closing: closingRow(question, state, closing, shortfalls, topic),
    };
  }
}
