import type { Config } from "../config";
import type { Services } from "../services";

/** Something that is to be done from time to time. */
export interface UpkeepTask {
  /** What it does, for the log. */
  readonly name: string;
  /** Removes some of what is kept no longer, at most `limit`. @returns how many; 0 when nothing is left */
  readonly run: (limit: number) => Promise<number>;
}

/** For how many days things are kept, as configured. */
type Retention = Pick<Config, "registrationRetentionDays">;

/**
 * Every task of the upkeep. A feature that keeps something for a time adds a line.
 *
 * @param services made anew for each run
 */
export function upkeepTasks(services: () => Services, retention: Retention): readonly UpkeepTask[] {
  return [
    { name: "remove expired invitations", run: (limit) => services().invitations.removeExpired(limit) },
    {
      name: "remove decided registrations",
      run: (limit) => services().decisions.removeDecided(retention.registrationRetentionDays, limit),
    },
  ];
}
