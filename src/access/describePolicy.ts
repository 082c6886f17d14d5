import { groupBy } from "../collections/groupBy";
import type { Grant, Policy } from "./rule.type";

/** How README names what gives a right. */
const NAMES: Readonly<Record<Grant, string>> = {
  EVERYONE: "everybody",
  SIGNED_IN: "signed in",
  MEMBER: "members",
  SPEAKS_FOR: "who speaks for it",
  OWNS: "its owners",
  MODERATES: "its moderators",
  SELF: "oneself",
  CONSENT: "everybody, with consent",
  AUDITOR: "auditors",
  MANAGER: "managers",
  ADMIN: "admins",
};

/** The policy as a table in Markdown: one row for all fields that have the same rule, in the order of the policy. */
export function describePolicy(policy: Policy): string {
  const byRule = groupBy(Object.entries(policy), ([coordinate, { grants, about = "" }]) =>
    [coordinate.split(".")[0], grants.map((grant) => NAMES[grant]).join(", "), about].join(" | "),
  );
  const lines = [...byRule].map(([rule, entries]) => {
    const fields = entries.map(([coordinate]) => `\`${coordinate.split(".")[1]}\``);
    return `| ${rule} | ${fields.join(", ")} |`;
  });
  return ["| of | who | concerned | fields |", "| --- | --- | --- | --- |", ...lines].join("\n");
}
