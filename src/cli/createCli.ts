import { Command } from "commander";
import { adminCommand } from "./admin.command";
import type { CommandContext } from "./commandContext";
import { doctorCommand } from "./doctor.command";
import { exportCommand } from "./export.command";
import { importCommand } from "./import.command";
import { seedCommand } from "./seed.command";
import { tokenCommand } from "./token.command";

/** The command line: one command a file beside this one. */
export function createCli(context: CommandContext): Command {
  return new Command("cli")
    .description("looks after the network of the service, with the configuration of the service")
    .addCommand(seedCommand(context))
    .addCommand(importCommand(context))
    .addCommand(exportCommand(context))
    .addCommand(tokenCommand(context))
    .addCommand(adminCommand(context))
    .addCommand(doctorCommand(context));
}
