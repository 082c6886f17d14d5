import type { Database } from "../neo4j/database.type";
import type { Milestone } from "./milestone.type";

interface MilestoneRow {
  milestone: Omit<Milestone, "lighthouseKeys" | "initiativeKeys">;
  lighthouseKeys: string[];
  initiativeKeys: string[];
}

/** Reads milestones. */
export class MilestoneRepository {
  constructor(private readonly database: Database) {}

  /** All milestones, by year, those without one last. */
  async all(): Promise<Milestone[]> {
    const rows = await this.database.read<MilestoneRow>("milestones/list-all");
    return rows.map(({ milestone, ...links }) => ({ ...milestone, ...links }));
  }
}
