import { duration } from "./duration";
import type { Progress } from "./progress.type";

const EVERY_MS = 5_000;

/** Progress as plain lines, one each few seconds and one at the end of a task: for logs and pipes. */
export function lineProgress(write: (line: string) => void): Progress {
  return {
    start(title, total, unit) {
      const began = Date.now();
      let told = began;
      let done = 0;
      const seconds = () => (Date.now() - began) / 1000;
      return {
        advance(by) {
          done += by;
          if (Date.now() - told < EVERY_MS || done >= total) return;
          told = Date.now();
          const rate = done / seconds();
          write(
            `${title}: ${done} of ${total} ${unit}, ${Math.round(rate)}/s, ${duration((total - done) / rate)} left`,
          );
        },
        end: () =>
          write(`${title}: ${done} of ${Math.max(total, done)} ${unit} in ${seconds().toFixed(1)} s`),
      };
    },
    say: write,
  };
}
