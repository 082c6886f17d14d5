import { CoverageLevel } from "../coverage/coverage.enums";
import type { CoverageFacts } from "../coverage/coverage.type";
import { coverageOf } from "../coverage/coverageOf";
import { possibleCoverers } from "../coverage/coverers";
import type { NeededItem } from "../coverage/requirementItems";
import { COVERAGE, type Steps } from "../teams/teamProblem.type";

/** Actors looked at between two steps. */
const ACTORS_A_STEP = 50;

const LEVELS: Readonly<Partial<Record<CoverageLevel, number>>> = {
  [CoverageLevel.PROVEN]: COVERAGE.PROVEN,
  [CoverageLevel.INFERRED]: COVERAGE.INFERRED,
};

/** An item that is needed, and how far every actor covers it, of COVERAGE. */
export interface MeasuredNeed extends NeededItem {
  readonly levels: Uint8Array;
}

/**
 * How far every actor covers each item. For a topic those are looked at whose profile has it, and who is
 * given: what only a private activity proves of others tells nobody to propose them.
 */
export function* needLevels(
  facts: CoverageFacts,
  needs: readonly NeededItem[],
  given: readonly number[],
): Steps<MeasuredNeed[]> {
  const measured: MeasuredNeed[] = [];
  for (const need of needs) {
    const { item } = need;
    const levels = new Uint8Array(facts.network.actors.keys.length);
    let seen = 0;
    for (const actor of [...given, ...possibleCoverers(facts, item)]) {
      levels[actor] = LEVELS[coverageOf(facts, actor, item).level] ?? COVERAGE.NONE;
      if ((seen += 1) % ACTORS_A_STEP === 0) yield;
    }
    measured.push({ ...need, levels });
  }
  return measured;
}
