import { EVIDENCE_LIMIT } from "../links/evidenceLimit";
import { endsIn } from "../paths/endsIn";
import { introducers, type IntroductionWay } from "../projection/algorithms/introducers";
import { type LinkRule, linkRule } from "../projection/algorithms/linkRule";
import { evidenceOf, linkSummary, sharedActivities } from "../projection/algorithms/pairLinks";
import { dayNumber } from "../projection/days";
import type { CollaborationNetwork } from "../projection/network.type";
import type { VisibleNetwork } from "../projection/requestNetwork";
import type { Workload } from "../projection/workload";
import type { IntroductionQuestion } from "./introduction.arguments";
import type { Introduction, PossibleIntroductions } from "./introduction.type";

/** Activities of a link that a text names. */
const MENTIONED = 2;

/** What is found in the network. */
export type FoundIntroductions = Omit<PossibleIntroductions, "asOf" | "revision">;

/** The introductions that a question asks for, best first. @param question `day` is the one that recency is told for */
export async function findIntroductions(
  visible: VisibleNetwork,
  question: IntroductionQuestion & { readonly day: string },
  workload: Workload,
): Promise<FoundIntroductions> {
  const { network } = visible;
  const ends = endsIn(network, question);
  if (ends === null) return NONE;
  const rule = ruleOf(visible, question);
  const asked = { ...ends, day: dayNumber(question.day) };
  const { ways, isWhole } = await introducers(network, rule, asked, workload);
  return {
    collaboratesAlready: sharedActivities(network, rule, ends.from, ends.to).length > 0,
    hops: ways[0]?.links.length ?? null,
    introductionCount: isWhole ? ways.length : null,
    truncated: !isWhole || ways.length > question.first,
    introductions: ways.slice(0, question.first).map((way) => toIntroduction(network, way)),
  };
}

const NONE: FoundIntroductions = {
  collaboratesAlready: false,
  hops: null,
  introductionCount: 0,
  truncated: false,
  introductions: [],
};

function ruleOf(visible: VisibleNetwork, { link, asOf }: IntroductionQuestion): LinkRule {
  const rule = linkRule(visible, link);
  if (asOf === null) return rule;
  const day = dayNumber(asOf);
  const { starts } = visible.network.activities;
  // What has no known begin is below every day.
  return { ...rule, activity: (activity) => starts[activity]! <= day && rule.activity(activity) };
}

function toIntroduction(
  network: CollaborationNetwork,
  { actors, links, score }: IntroductionWay,
): Introduction {
  const actorKeys = actors.map((actor) => network.actors.keys[actor]!);
  return {
    score,
    actorKeys,
    links: links.map(({ shared, recency, resistance }, index) => {
      const shownToAll = shared.filter((activity) => network.activities.isPrivate[activity] === 0);
      return {
        ...linkSummary(network, shared),
        fromKey: actorKeys[index]!,
        toKey: actorKeys[index + 1]!,
        recency,
        resistance,
        evidenceCount: shared.length,
        evidence: evidenceOf(network, shared, EVIDENCE_LIMIT),
        mentioned: evidenceOf(network, shownToAll, MENTIONED),
        publicCount: shownToAll.length,
      };
    }),
  };
}
