import type { Config } from "../config";
import { digestTasks } from "../digests/digestTasks";
import { eventRegistrationTasks } from "../events/registrations/eventRegistrationTasks";
import type { Services } from "../services/services.type";
import type { UpkeepTask } from "./upkeep";

/** How many a task removes, or mails, in one transaction, so that none of them takes long. */
const BATCH = 100;

/**
 * Every task of the upkeep. A feature that keeps something for a time adds a line.
 *
 * @param services made anew for each run
 */
export function upkeepTasks(
  services: () => Services,
  { registrationDays, mailDays }: Config["retention"],
): readonly UpkeepTask[] {
  return [
    ...digestTasks(() => services().digestDispatch),
    ...eventRegistrationTasks(() => services().eventRegistrationUpkeep),
    {
      name: "remind of topic rounds",
      run: () => services().topicRoundReminders.remindSome(BATCH),
    },
    removing("remove expired invitations", () => services().invitations.removeExpired(BATCH)),
    removing("forget addresses of consortium invitations", () =>
      services().consortiumInviting.forgetAddresses(BATCH),
    ),
    removing("remove notes of invitations to addresses", () =>
      services().consortiumInvitationMails.removeOld(BATCH),
    ),
    removing("remove decided registrations", () =>
      services().decisions.removeDecided(registrationDays, BATCH),
    ),
    removing("remove remains of mails", () => services().mailRetention.removeRemains(mailDays, BATCH)),
    removing("remove decided claims", () => services().claimDecisions.removeDecided(registrationDays, BATCH)),
  ];
}

/** A task of which there may be more as long as it removes something. */
function removing(name: string, remove: () => Promise<number>): UpkeepTask {
  return { name, run: async () => (await remove()) > 0 };
}
