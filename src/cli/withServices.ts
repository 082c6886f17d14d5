import { ANONYMOUS } from "../access/viewer.type";
import type { Config } from "../config";
import { Language } from "../graphql/language";
import type { Progress } from "../progress/progress.type";
import { composeServices } from "../services/services";
import type { Services } from "../services/services.type";
import { withDatabase } from "./withDatabase";

/**
 * Runs `work` with the services of the configuration's database, as the command line: whoever may start it may do
 * everything, and the record of writes says that it came this way.
 *
 * @param timeoutMs longest database time of the work; left out, that of a request
 */
export function withServices<Result>(
  config: Config,
  progress: Progress,
  work: (services: Services) => Promise<Result>,
  timeoutMs = config.queryTimeoutMs,
): Promise<Result> {
  return withDatabase(config, progress, (database) => {
    // Services that run learn of changes by the network revision, not from here.
    const servicesFor = composeServices({
      database,
      timeoutMs,
      announce: () => undefined,
      // A service that runs sends what is due within half a minute.
      mail: { ...config.mail, canSend: config.mail.smtp !== null, wake: () => undefined },
    });
    return work(servicesFor({ viewer: ANONYMOUS, language: Language.DE, origin: "CLI" }));
  });
}
