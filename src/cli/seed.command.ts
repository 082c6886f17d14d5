import { Argument, Command } from "commander";
import { INITIAL_SEEDS, seed, SEED_NAMES, type SeedName } from "../seed/seeds";
import type { CommandContext } from "./commandContext";
import { interruption } from "./interruption";
import { withDatabase } from "./withDatabase";

/** `seed [NAME]`: fills the database with the datasets that come with the service. */
export function seedCommand({ config, progress }: CommandContext): Command {
  return new Command("seed")
    .description(
      "fill the database: cluster and cordis, or just the dataset named; repeating it changes nothing",
    )
    .addArgument(new Argument("[name]", "one dataset; example is invented").choices(SEED_NAMES))
    .action(async (name: SeedName | undefined) => {
      const signal = interruption(progress);
      const names = name ? [name] : INITIAL_SEEDS;
      await withDatabase(config(), progress, (database) => seed(database, names, { progress, signal }));
    });
}
