import { partnersApart } from "../coverage/partnersApart";
import type { RequirementItem } from "../coverage/coverage.type";
import type { NamedRule } from "./namedRule.type";
import { ConsortiumRule } from "./proposal.enums";

/** Whether it is known of an actor that it does not cover an item. */
export type IsAbsent = (actor: number, item: RequirementItem) => boolean;

/**
 * The rules with places kept for partners that are left open: whoever they turn out to be, they need one each. Of the most members
 * there may be, so many less may be of those known to be none of these partners; whose kind is not known may be one of them. Where
 * the fewest members are more than can be named then, no more are demanded. Topics and stages keep no places: a member may cover them
 * unknown.
 *
 * @param asking the rules as asked
 * @param opened the same, with what is open: see openedRules
 */
export function withKeptPlaces(
  asking: readonly NamedRule[],
  opened: readonly NamedRule[],
  isAbsent: IsAbsent,
): NamedRule[] {
  const open = opened.flatMap(({ isOpen, bound }, number) =>
    isOpen ? [{ rule: { ...asking[number]!, isOpen }, item: asking[number]!.item, known: bound }] : [],
  );
  const apart = partnersApart(open, ({ rule }) => rule.bound);
  const largest = opened.find(({ rule }) => rule === ConsortiumRule.MAXIMUM_SIZE);
  if (apart.length === 0 || largest === undefined) return [...opened];
  const rules = apart.map(({ rule }) => rule);
  const places = sumOfBounds(rules);
  if (places > largest.bound) {
    const tooMany = rules.slice(
      0,
      1 + rules.findIndex((_, last) => sumOfBounds(rules.slice(0, last + 1)) > largest.bound),
    );
    const bound = sumOfBounds(tooMany) - largest.bound;
    const nobody = () => -1;
    return [
      ...opened,
      { ...largest, kind: "AT_LEAST", bound, groupOf: nobody, standsFor: [largest, ...tooMany] },
    ];
  }
  const items = apart.flatMap(({ item }) => item ?? []);
  const isOther = (actor: number) => (items.every((item) => isAbsent(actor, item)) ? 0 : -1);
  const most = Math.max(
    1,
    largest.bound - apart.reduce((sum, { rule, known }) => sum + rule.bound - known, 0),
  );
  return [
    ...opened.map((named) =>
      named.rule === ConsortiumRule.MINIMUM_SIZE && named.bound <= largest.bound && named.bound > most
        ? { ...named, bound: most, standsFor: [named] }
        : named,
    ),
    { ...largest, bound: largest.bound - places, groupOf: isOther, standsFor: [largest, ...rules] },
  ];
}

function sumOfBounds(rules: readonly NamedRule[]): number {
  return rules.reduce((sum, { bound }) => sum + bound, 0);
}
