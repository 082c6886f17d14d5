import { namedRule } from "../../support/namedRule";
import { ActorKind } from "../../../src/actors/actor.enums";
import { partnersItem } from "../../../src/coverage/requirementItems";
import { withKeptPlaces } from "../../../src/proposals/keptPlaces";
import type { NamedRule } from "../../../src/proposals/namedRule.type";
import { ConsortiumRule } from "../../../src/proposals/proposal.enums";
import { seededRandom } from "../../support/seededRandom";

const { SELF_HELP_GROUP, PAYER, COMPANY, UNKNOWN } = ActorKind;
const KINDS = [SELF_HELP_GROUP, PAYER, COMPANY, UNKNOWN];
const CASES = 300;

/** A few actors, and more self-help groups and payers wanted than there are among them. */
const cases = Array.from({ length: CASES }, (_, seed) => {
  const random = seededRandom(seed + 1);
  const below = (bound: number) => Math.floor(random() * bound);
  const kinds = Array.from({ length: 1 + below(6) }, () => KINDS[below(KINDS.length)]!);
  const wanted = [SELF_HELP_GROUP, PAYER]
    .slice(0, 1 + below(2))
    .map((kind) => ({ kind, needed: kinds.filter((other) => other === kind).length + 1 + below(2) }));
  const most = 1 + below(8);
  const largest = namedRule({ rule: ConsortiumRule.MAXIMUM_SIZE, kind: "EACH_AT_MOST", bound: most });
  const asking = wanted.map(({ kind, needed }) =>
    namedRule({
      bound: needed,
      item: partnersItem({ kinds: [kind], isSme: null, minimum: needed, maximum: null }),
    }),
  );
  const opened = asking.map((asked) => ({ ...asked, bound: 0, isOpen: true }));
  const rules = withKeptPlaces([largest, ...asking], [largest, ...opened], (actor, item) => {
    const isKind = "partner" in item && item.partner.kinds.includes(kinds[actor]!);
    return kinds[actor] !== UNKNOWN && !isKind;
  });
  return { seed: seed + 1, kinds, wanted, most, rules };
});

/** Whether a team has room for all who are wanted, each of unknown kind being whoever suits best. */
function canBeCompleted(team: readonly ActorKind[], { wanted, most }: (typeof cases)[number]): boolean {
  const lacking = wanted.map(({ kind, needed }) => needed - team.filter((other) => other === kind).length);
  const outside = lacking.reduce((sum, count) => sum + Math.max(0, count), 0);
  const unknown = team.filter((kind) => kind === UNKNOWN).length;
  return team.length + Math.max(0, outside - unknown) <= most;
}

function meets(team: readonly number[], { kind, bound, groupOf }: NamedRule): boolean {
  const counted = team.filter((actor) => groupOf(actor) >= 0).length;
  return kind === "EACH_AT_MOST" ? counted <= bound : counted >= bound;
}

describe("places kept for partners that are left open", () => {
  it("allow exactly those teams that whoever is missing could join", () => {
    const verdicts = cases.flatMap((each) =>
      Array.from({ length: 2 ** each.kinds.length }, (_, bits) => {
        const team = [...each.kinds.keys()].filter((actor) => (bits >> actor) & 1);
        const isAllowed = each.rules.every((one) => meets(team, one));
        const isRight = canBeCompleted(
          team.map((actor) => each.kinds[actor]!),
          each,
        );
        return { seed: each.seed, isAllowed, isRight };
      }),
    );
    expect(verdicts.filter(({ isAllowed, isRight }) => isAllowed !== isRight)).toEqual([]);
    expect(verdicts.filter(({ isRight }) => isRight).length).toBeGreaterThan(500);
    expect(verdicts.filter(({ isRight }) => !isRight).length).toBeGreaterThan(500);
  });

  it("name the largest size with as few needs as exceed it", () => {
    for (const { most, rules } of cases) {
      const { kind, standsFor } = rules.at(-1)!;
      const [size, ...needs] = standsFor;
      expect(size!.bound).toBe(most);
      const sums = needs.map((left) => needs.reduce((sum, { bound }) => sum + bound, 0) - left.bound);
      if (kind === "AT_LEAST") expect(Math.max(...sums)).toBeLessThanOrEqual(most);
    }
    expect(cases.filter(({ rules }) => rules.at(-1)!.kind === "AT_LEAST").length).toBeGreaterThan(20);
  });
});
