import type { Announcement } from "../audit/announcement.type";
import type { ProposalStage } from "./proposal.enums";

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

/** Tells whoever follows a search how far it is, now and then and at the end of each stage; nobody when it has no id. */
export function progressReport(
  searchId: string | null,
  announce: (announcement: Announcement) => void,
): (progress: StageProgress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (searchId === null || (now - last < EVERY_MS && progress.done < progress.total)) return;
    last = now;
    announce({ channel: "proposalProgress", key: searchId, ...progress });
  };
}
