import { createCli } from "./cli/createCli";
import { describeError } from "./cli/describeError";
import { loadConfig, processEnvironment } from "./config";
import { processProgress } from "./progress/processProgress";

createCli({
  config: () => loadConfig(processEnvironment()),
  progress: processProgress(),
  print: (line) => void process.stdout.write(`${line}\n`),
})
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${describeError(error)}\n`);
    process.exitCode = 1;
  });
