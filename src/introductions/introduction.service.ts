import type { Actor } from "../actors/actor.type";
import { today } from "../graphql/calendarDate";
import type { Language } from "../graphql/language";
import type { FindsByKey } from "../links/found";
import type { LinkService } from "../links/link.service";
import { presentEnds } from "../paths/presentEnds";
import type { RequestNetwork } from "../projection/requestNetwork";
import { Workload } from "../projection/workload";
import { findIntroductions } from "./findIntroductions";
import type { IntroductionQuestion } from "./introduction.arguments";
import type { Introduction, IntroductionLink, PossibleIntroductions } from "./introduction.type";
import { type Connection, introductionText } from "./introductionText";
import { mention } from "./mention";

/** How many links of actors are looked at for ways over two actors; beyond it an answer is truncated. */
export const INTRODUCTION_LIMIT = 1_000_000;

/** Answers who could introduce one actor to another; one per request. */
export class IntroductionService {
  constructor(
    private readonly network: RequestNetwork,
    private readonly links: LinkService,
    private readonly actors: FindsByKey<Actor>,
    private readonly limit = INTRODUCTION_LIMIT,
  ) {}

  /**
   * Who could introduce one actor to another, best first.
   *
   * @throws NOT_FOUND naming the argument of an unknown actor
   * @throws UNAVAILABLE when the network is not in memory in time
   */
  async find(asked: IntroductionQuestion): Promise<PossibleIntroductions> {
    const question = await presentEnds(this.actors, this.network, asked);
    const visible = await this.network.whole(question.minRevision ?? undefined);
    const asOf = question.asOf ?? today();
    const found = await findIntroductions(visible, { ...question, day: asOf }, new Workload(this.limit));
    return { ...found, asOf, revision: visible.network.revision };
  }

  /** A sentence that asks for the introduction; it names public activities alone. */
  async text({ actorKeys, links }: Introduction, language: Language): Promise<string> {
    const [actors, connections] = await Promise.all([
      this.links.actors(actorKeys),
      Promise.all(links.map((link) => this.connection(link, language))),
    ]);
    const names = actors.map(({ name }) => name);
    return introductionText({ names, connections }, language);
  }

  private async connection(
    { mentioned, publicCount }: IntroductionLink,
    language: Language,
  ): Promise<Connection> {
    const activities = await this.links.activities(mentioned);
    return {
      mentions: activities.map((activity, index) => mention(mentioned[index]!.kind, activity, language)),
      further: publicCount - mentioned.length,
    };
  }
}
