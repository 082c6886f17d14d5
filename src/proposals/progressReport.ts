import type { Announcement } from "../audit/announcement.type";
import { ProposalStage } from "./proposal.enums";

/** How often a search tells how far it is, in milliseconds. */
const EVERY_MS = 100;

/** What one step of a search tells. */
export interface StageProgress {
  readonly stage: ProposalStage;
  readonly done: number;
  readonly total: number;
  readonly found: number;
  readonly least: number | null;
}

/** Where a search tells how far it is. */
export interface ProgressReport {
  /** Tells it now and then, and at the end of each stage. */
  readonly tell: (progress: StageProgress) => void;
  /** Tells that the search is over, however it ended, and with it whoever follows it. */
  readonly end: () => void;
}

/** Tells whoever follows a search how far it is; nobody when it has no id. */
export function progressReport(
  searchId: string | null,
  announce: (announcement: Announcement) => void,
): ProgressReport {
  let last = -Infinity;
  let latest: StageProgress = { stage: ProposalStage.ENDED, done: 0, total: 0, found: 0, least: null };
  return {
    tell(progress) {
      latest = progress;
      const now = performance.now();
      if (searchId === null || (now - last < EVERY_MS && progress.done < progress.total)) return;
      last = now;
      announce({ channel: "proposalProgress", key: searchId, ...progress });
    },
    end() {
      if (searchId === null) return;
      const over = { ...latest, stage: ProposalStage.ENDED, isLast: true };
      announce({ channel: "proposalProgress", key: searchId, ...over });
    },
  };
}
