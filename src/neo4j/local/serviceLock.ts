import { openLocalDirectory } from "./localDirectory";
import { tryFileLock } from "./fileLock";

/** Another service already runs on this data directory. */
export class ServiceAlreadyRunningError extends Error {
  override name = "ServiceAlreadyRunningError";
}

/**
 * Makes this process the one service of a data directory. The lock of a killed service counts as free.
 *
 * @returns the release, to be called at the end.
 * @throws ServiceAlreadyRunningError at once when another service holds it.
 */
export async function acquireServiceLock(dataDirectory: string): Promise<{ release: () => Promise<void> }> {
  const directory = await openLocalDirectory(dataDirectory);
  const attempt = await tryFileLock(directory.serviceLock);
  if (attempt.holder === undefined) return attempt;
  const { pid, since } = attempt.holder;
  throw new ServiceAlreadyRunningError(
    `The service already runs: pid ${pid}, since ${since}, on DATA_DIR ${directory.root}. Stop it first or set another DATA_DIR.`,
  );
}
