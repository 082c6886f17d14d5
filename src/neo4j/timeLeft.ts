import type { CallOptions } from "./database.type";
import { StatementTimeoutError } from "./errors";

/**
 * What the driver gets as the timeout of a statement or transaction, in milliseconds (0: none): its own timeout or the
 * time until the deadline, whichever is smaller.
 *
 * @throws StatementTimeoutError once the deadline has passed
 */
export function timeLeft({ timeoutMs, deadline }: CallOptions & { timeoutMs: number }): number {
  if (deadline === undefined) return timeoutMs;
  const left = Math.ceil(deadline - Date.now());
  if (left <= 0) throw new StatementTimeoutError("Not sent: its deadline had passed.");
  return timeoutMs === 0 ? left : Math.min(timeoutMs, left);
}
