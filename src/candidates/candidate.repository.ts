import type { Database } from "../neo4j/database.type";

/** A service on one of the topics. */
export interface ServiceOnTopic {
  actorKey: string;
  serviceKey: string;
  direction: "OFFER" | "SEEK";
}

/** How many services are looked at. */
const SERVICE_LIMIT = 5_000;

/** Reads what candidates declare. */
export class CandidateRepository {
  constructor(private readonly database: Database) {}

  /** What actors offer or seek on the topics, by title. */
  servicesOnTopics(topicKeys: readonly string[]): Promise<ServiceOnTopic[]> {
    return this.database.read("candidates/list-services-on-topics", { topicKeys, limit: SERVICE_LIMIT });
  }
}
