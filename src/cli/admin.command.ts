import { Command, Option } from "commander";
import type { GrantedRole } from "../authentication/token.type";
import type { CommandContext } from "./commandContext";
import { withServices } from "./withServices";

const ROLES = ["admin", "manager", "auditor"] as const;

/** `admin grant SUBJECT`, `admin revoke SUBJECT`: roles that the service itself gives, beside those of the tokens. */
export function adminCommand({ config, progress, print }: CommandContext): Command {
  const grant = new Command("grant")
    .description("give the subject of an access token (its claim sub) a role; the first admin comes this way")
    .argument("<subject>", "claim sub of the person's access tokens")
    .addOption(new Option("--role <role>", "which role").choices(ROLES).default("admin"))
    .action(async (subject: string, { role }: { role: (typeof ROLES)[number] }) => {
      const granted = role.toUpperCase() as GrantedRole;
      await withServices(config(), progress, ({ accounts }) => accounts.grant(subject, granted));
      print(`${subject} has the role ${role} from now on.`);
    });
  const revoke = new Command("revoke")
    .description("take away the role that grant gave; roles in the person's tokens stay")
    .argument("<subject>", "claim sub of the person's access tokens")
    .action(async (subject: string) => {
      const { before } = await withServices(config(), progress, ({ accounts }) =>
        accounts.grant(subject, null),
      );
      print(
        before === null
          ? `${subject} had no granted role.`
          : `${subject} no longer has the role ${before.toLowerCase()}.`,
      );
    });
  return new Command("admin").description("say who manages the service").addCommand(grant).addCommand(revoke);
}
