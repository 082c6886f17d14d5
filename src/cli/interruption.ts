import { stopSignal } from "../stopSignal";
import type { Progress } from "../progress/progress.type";

/** The user asked to stop; what was done is kept. */
export class InterruptedError extends Error {
  override name = "InterruptedError";
}

/**
 * Lets Ctrl-C (and SIGTERM) end long work in good order, between two batches.
 *
 * @returns a signal that aborts with an InterruptedError whose message is for the user
 */
export function interruption(progress: Progress): AbortSignal {
  const controller = new AbortController();
  const interrupted = new InterruptedError(
    "Interrupted. What was written stays; the next run does the rest.",
  );
  stopSignal(progress).addEventListener("abort", () => controller.abort(interrupted));
  return controller.signal;
}
