import type { Services } from "../services";

/** Something that is to be done from time to time. */
export interface UpkeepTask {
  /** What it does, for the log. */
  readonly name: string;
  /** Removes some of what is kept no longer, at most `limit`. @returns how many; 0 when nothing is left */
  readonly run: (limit: number) => Promise<number>;
}

/** Every task of the upkeep. A feature that keeps something for a time adds a line. @param services made anew for each run */
export function upkeepTasks(services: () => Services): readonly UpkeepTask[] {
  return [
    { name: "remove expired invitations", run: (limit) => services().invitations.removeExpired(limit) },
  ];
}
