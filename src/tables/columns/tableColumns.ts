import { LIGHTHOUSE_KIND, PROJECT_GROUP_KIND } from "../plan/membershipKinds";
import { TableKind } from "../table.enums";
import { ACTOR_COLUMNS } from "./actorColumns";
import type { Column } from "./column.type";
import { CONTACT_COLUMNS } from "./contactColumns";
import { EVENT_COLUMNS } from "./eventColumns";
import { membershipColumns } from "./membershipColumns";
import { PARTNERSHIP_COLUMNS } from "./partnershipColumns";
import { PROJECT_COLUMNS } from "./projectColumns";

/** The columns that each kind of table can have. */
export const TABLE_COLUMNS: Readonly<Record<TableKind, readonly Column[]>> = {
  ACTORS: ACTOR_COLUMNS,
  LIGHTHOUSE_MEMBERSHIPS: membershipColumns(LIGHTHOUSE_KIND.headings),
  PROJECT_GROUP_MEMBERSHIPS: membershipColumns(PROJECT_GROUP_KIND.headings),
  PARTNERSHIPS: PARTNERSHIP_COLUMNS,
  PROJECTS: PROJECT_COLUMNS,
  EVENTS: EVENT_COLUMNS,
  CONTACTS: CONTACT_COLUMNS,
};

/** The usual headings, German and English, as a table in Markdown: one row a kind. */
export function describeColumns(): string {
  const rows = Object.values(TableKind).map((kind) => {
    const headings = TABLE_COLUMNS[kind].map(({ names: [de, en] }) => (de === en ? de : `${de} / ${en}`));
    return [`\`${kind}\``, headings.join(", ")];
  });
  const table = [["`kind`", "columns (German / English)"], ...rows];
  const widths = [0, 1].map((at) => Math.max(...table.map((row) => row[at]!.length)));
  const lines = table.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`);
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}
