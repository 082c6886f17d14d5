import { rounded } from "../../../collections/rounded";
import type { CollaborationNetwork } from "../../network.type";
import { eachActivity, eachParticipant } from "../eachNeighbour";
import type { LinkRule } from "../linkRule";

/** Costs are whole millionths, so that sums are exact and equal chains compare equal in whatever order they are added. */
export const COST_UNIT = 1e6;

/** Whom an actor is linked to, and what each of the links costs. */
export interface CostedLinks {
  readonly actors: Uint32Array;
  readonly costs: Float64Array;
}

/** What counts as a link, and what it costs. */
export interface CostRule {
  readonly link: LinkRule;
  /** Whether a chain may lead to an actor. */
  readonly admits: (actor: number) => boolean;
  /** What each link costs beside 1 / strength. */
  readonly hopPrice: number;
}

/** What the links of a network cost under one question: 1 / strength and the price of a hop. Read once an actor. */
export class LinkCosts {
  private readonly known = new Map<number, CostedLinks>();
  private readonly strengths: Float64Array;

  constructor(
    private readonly network: CollaborationNetwork,
    private readonly rule: CostRule,
  ) {
    this.strengths = new Float64Array(network.actors.keys.length);
  }

  /** The links of an actor. O(participants of its activities) the first time. */
  of(actor: number): CostedLinks {
    const known = this.known.get(actor);
    if (known) return known;
    const links = this.read(actor);
    this.known.set(actor, links);
    return links;
  }

  private read(actor: number): CostedLinks {
    const { network, strengths } = this;
    const { link, admits, hopPrice } = this.rule;
    const met: number[] = [];
    eachActivity(network, link, actor, (activity) => {
      const weight = network.activities.weights[activity]!;
      eachParticipant(network, link, activity, (other) => {
        if (other === actor || !admits(other)) return;
        if (strengths[other] === 0) met.push(other);
        strengths[other]! += weight;
      });
    });
    const costs = Float64Array.from(met, (other) =>
      Math.round(COST_UNIT * (1 / rounded(strengths[other]!) + hopPrice)),
    );
    for (const other of met) strengths[other] = 0;
    return { actors: Uint32Array.from(met), costs };
  }
}
