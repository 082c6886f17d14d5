import { Command, InvalidArgumentError, Option } from "commander";
import { signLocalToken } from "../authentication/localIssuer";
import type { GrantedRole } from "../authentication/token.type";
import type { CommandContext } from "./commandContext";
import { withServices } from "./withServices";

/** Who is signed in without a role is a member of the actors that they speak for. */
const ROLES = {
  member: [],
  auditor: ["AUDITOR"],
  manager: ["MANAGER"],
  admin: ["ADMIN"],
} as const satisfies Record<string, readonly GrantedRole[]>;

interface TokenOptions {
  role: keyof typeof ROLES;
  subject?: string;
  /** Key of an actor that the bearer is to speak for. */
  actor?: string;
  /** Seconds. */
  expires: number;
}

/** `token --role ROLE`: prints a token of the local key, for trying the service as somebody. */
export function tokenCommand({ config, progress, print }: CommandContext): Command {
  return new Command("token")
    .description("print a token for development, signed by the local key")
    .addOption(
      new Option("--role <role>", "what its bearer is").choices(Object.keys(ROLES)).makeOptionMandatory(),
    )
    .option("--subject <subject>", "who its bearer is; local-ROLE by default", readSubject)
    .option("--actor <key>", "an actor that its bearer speaks for from now on, as its owner")
    .addOption(
      new Option("--expires <time>", "how long it is valid: 30m, 12h, 7d; at most 30d")
        .argParser(readLifetime)
        .default(12 * 3600, "12h"),
    )
    .action(async ({ role, subject = `local-${role}`, actor, expires }: TokenOptions) => {
      const settings = config();
      const { authentication, dataDirectory } = settings;
      if (authentication.issuer !== null) {
        throw new Error(
          `AUTH_ISSUER is set: the service takes tokens of ${authentication.issuer.url} alone. Sign in there, or unset AUTH_ISSUER for development.`,
        );
      }
      if (actor !== undefined) {
        await withServices(settings, progress, ({ accounts }) => accounts.tie(subject, actor, "OWNER"));
      }
      print(await signLocalToken(dataDirectory, { subject, roles: ROLES[role], lifetime: expires }));
    });
}

function readSubject(text: string): string {
  if (text.length >= 1 && text.length <= 255) return text;
  throw new InvalidArgumentError("A subject has 1 to 255 characters.");
}

const SECONDS: Record<string, number> = { m: 60, h: 3600, d: 86_400 };
const LONGEST = 30 * 86_400;

function readLifetime(text: string): number {
  const [, count, unit] = /^(\d{1,5})([mhd])$/.exec(text) ?? [];
  const seconds = Number(count) * (SECONDS[unit ?? ""] ?? NaN);
  if (seconds > 0 && seconds <= LONGEST) return seconds;
  throw new InvalidArgumentError("Give a time from 1m to 30d, such as 30m, 12h or 7d.");
}
