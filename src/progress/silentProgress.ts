import type { Progress } from "./progress.type";

/** Shows nothing: for tests, and for work that nobody waits for. */
export const silentProgress: Progress = {
  start: () => ({ advance: () => undefined, end: () => undefined }),
  say: () => undefined,
};
