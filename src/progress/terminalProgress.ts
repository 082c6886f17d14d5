import { SingleBar } from "cli-progress";
import { duration } from "./duration";
import type { Progress } from "./progress.type";

const FORMAT = "{title} {bar} {percentage}% | {value}/{total} {unit} | {rate}/s | {remaining} left";
const TITLE_WIDTH = 20;

/** Progress bars with rate and remaining time, for a terminal. */
export function terminalProgress(stream: NodeJS.WriteStream): Progress {
  return {
    start(title, total, unit) {
      const began = Date.now();
      let done = 0;
      const bar = new SingleBar({
        format: FORMAT,
        stream,
        barsize: 24,
        barCompleteChar: "█",
        barIncompleteChar: "░",
        hideCursor: true,
        linewrap: false,
        // The program ends by its own rules on Ctrl-C.
        gracefulExit: false,
      });
      const figures = () => {
        const rate = done / Math.max((Date.now() - began) / 1000, 0.001);
        const remaining = done === 0 ? "?" : duration(Math.max(total - done, 0) / rate);
        return { rate: Math.round(rate), remaining };
      };
      bar.start(total, 0, { title: title.padEnd(TITLE_WIDTH), unit, ...figures() });
      return {
        advance(by) {
          done += by;
          if (done > bar.getTotal()) bar.setTotal(done);
          bar.update(done, figures());
        },
        end: () => bar.stop(),
      };
    },
    say: (message) => void stream.write(`${message}\n`),
  };
}
