import { inTurns } from "../collections/turns";
import { itemRow } from "../coverage/rows";
import type { ConsortiumQuestion, ConsortiumQuestionService } from "../gaps/consortium-question.service";
import { closedGap, nearness, partOf } from "../gaps/gapRows";
import { within } from "../links/within";
import type { ConsortiumRisksInput } from "./risk.input";
import type { ConsortiumRisks, MemberRisk } from "./risk.type";
import { type MemberRisk as FoundRisk, risksOf } from "./risksOf";

/** How many substitutes for each member may be asked for. */
const MAXIMUM_SUBSTITUTES = 20;

/** Tells what consortia lose with their members; one per request. */
export class RiskService {
  constructor(private readonly questions: ConsortiumQuestionService) {}

  /** @throws as ConsortiumQuestionService.read, BAD_USER_INPUT for a number of substitutes that is out of bounds */
  async asked(input: ConsortiumRisksInput): Promise<ConsortiumRisks> {
    const limit = within("input.substitutes", input.substitutes, MAXIMUM_SUBSTITUTES);
    return this.of(await this.questions.read(input), limit);
  }

  /** The risks of members that somebody may know of, with at most `limit` substitutes each. */
  async of(question: ConsortiumQuestion, limit: number): Promise<ConsortiumRisks> {
    const { facts, requirements } = question;
    const risks = await inTurns(risksOf({ ...question, limit }));
    return {
      revision: facts.network.revision,
      requirements,
      members: risks.map((risk) => riskRow(question, risk)),
    };
  }
}

function riskRow({ facts, memberStateOf }: ConsortiumQuestion, risk: FoundRisk): MemberRisk {
  const { member, lost, weakened, fallsApart, groups, substitutes, after } = risk;
  const keyOf = (actor: number) => facts.network.actors.keys[actor]!;
  return {
    actorKey: keyOf(member),
    lost: lost.map((gap) => ({ ...partOf(gap), missing: gap.missing })),
    weakened: weakened.map(({ item, soleMember }) => ({ item: itemRow(item), actorKey: keyOf(soleMember) })),
    fallsApart,
    groups: groups.map((group) => ({ actorKeys: group.map(keyOf) })),
    substitutes: substitutes.map(({ actor, linkedGroups, hops, nearest }) => ({
      actorKey: keyOf(actor),
      closes: lost.flatMap((gap) => closedGap(facts, after, gap, actor)),
      linkedGroups,
      memberState: memberStateOf(keyOf(actor)),
      ...nearness(facts, hops, nearest),
    })),
  };
}
