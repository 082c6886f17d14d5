import type { Progress } from "./progress/progress.type";

/** The user asked the service to stop. */
export class StopRequest extends Error {
  override name = "StopRequest";
}

/** A terminal's Ctrl-C reaches us directly and once more through npm: that is one wish, not two. */
const SAME_WISH_MS = 1_000;

/**
 * Listens for SIGINT and SIGTERM.
 *
 * @returns a signal that aborts, with a StopRequest, at the first of them; a later second one ends the process with 1.
 */
export function stopSignal(progress: Progress): AbortSignal {
  const controller = new AbortController();
  let asked: number | undefined;
  const stop = () => {
    if (asked !== undefined && Date.now() - asked > SAME_WISH_MS) process.exit(1);
    if (asked !== undefined) return;
    asked = Date.now();
    progress.say("Stopping … (once more to stop at once)");
    controller.abort(new StopRequest("The service was asked to stop."));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return controller.signal;
}
