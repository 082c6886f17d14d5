import { present } from "../collections/present";
import type { OfferingService } from "../offerings/offering.service";
import type { Offering } from "../offerings/offering.type";
import type { CandidateRepository, ServiceOnTopic } from "./candidate.repository";

/** Knows what actors offer and seek on topics; one per request, which asks once for the same topics. */
export class ServicesOnTopics {
  private readonly known = new Map<string, Promise<ServiceOnTopic[]>>();

  constructor(
    private readonly repository: Pick<CandidateRepository, "servicesOnTopics">,
    private readonly offerings: Pick<OfferingService, "byKey">,
  ) {}

  /** What anybody offers or seeks on the topics, by title. */
  onTopics(topicKeys: readonly string[]): Promise<ServiceOnTopic[]> {
    const question = topicKeys.join("\n");
    const known = this.known.get(question) ?? this.repository.servicesOnTopics(topicKeys);
    this.known.set(question, known);
    return known;
  }

  /** What an actor offers or seeks on the topics, by title. */
  async of(
    actorKey: string,
    topicKeys: readonly string[],
    direction: ServiceOnTopic["direction"],
  ): Promise<Offering[]> {
    const own = (await this.onTopics(topicKeys)).filter(
      (service) => service.actorKey === actorKey && service.direction === direction,
    );
    return present(await Promise.all(own.map(({ serviceKey }) => this.offerings.byKey(serviceKey))));
  }
}
