import type { MilestoneRepository } from "./milestone.repository";
import type { Milestone } from "./milestone.type";

/** Answers questions about milestones; one per request. */
export class MilestoneService {
  constructor(private readonly repository: MilestoneRepository) {}

  private milestones: Promise<Milestone[]> | undefined;

  /** All milestones, by year, those without one last; read once a request. */
  all(): Promise<Milestone[]> {
    return (this.milestones ??= this.repository.all());
  }

  /** The milestones that belong to a lighthouse. */
  async ofLighthouse(key: string): Promise<Milestone[]> {
    return (await this.all()).filter(({ lighthouseKeys }) => lighthouseKeys.includes(key));
  }

  /** The milestones that belong to an initiative. */
  async ofInitiative(key: string): Promise<Milestone[]> {
    return (await this.all()).filter(({ initiativeKeys }) => initiativeKeys.includes(key));
  }
}
