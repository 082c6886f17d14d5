import { orderRoles } from "../records/participationRole";

/** One row, its references resolved to ordinals. */
export interface ParticipationRow {
  readonly project: number;
  readonly organisation: number;
  readonly line: number;
  readonly role: string | null;
  readonly contribution: number | null;
  readonly hasEnded: boolean | null;
  readonly fingerprint: number;
}

/** All rows of one (project, organisation) pair, joined. */
export interface ParticipationPair {
  readonly organisation: number;
  readonly line: number;
  readonly roles: readonly string[];
  readonly contribution: number | null;
  readonly hasEnded: boolean | null;
  /** Rows that count: exact repetitions do not. */
  readonly rows: number;
  readonly duplicates: number;
  /** Whether two counting rows name the same role. */
  readonly hasRepeatedRole: boolean;
}

/**
 * All participations in memory, as numbers: seven a row, so about 8 MB for 141,000 rows. That is what lets a project be handed
 * out together with everyone in it, whatever the order of the file, without sorting on disk.
 */
export class ParticipationIndex {
  private readonly rows = {
    project: [] as number[],
    organisation: [] as number[],
    line: [] as number[],
    role: [] as number[],
    contribution: [] as number[],
    hasEnded: [] as number[],
    fingerprint: [] as number[],
  };
  private readonly roles: string[] = [];
  private order = new Uint32Array();
  /** Where a project's rows start in `order`; one entry more than projects. */
  private starts = new Uint32Array();

  /** Adds a row; call `seal` once after the last. */
  add(row: ParticipationRow): void {
    const { rows } = this;
    rows.project.push(row.project);
    rows.organisation.push(row.organisation);
    rows.line.push(row.line);
    rows.role.push(row.role === null ? -1 : this.roleNumber(row.role));
    rows.contribution.push(row.contribution ?? Number.NaN);
    rows.hasEnded.push(row.hasEnded === null ? -1 : Number(row.hasEnded));
    rows.fingerprint.push(row.fingerprint);
  }

  /** Groups the rows by project, then organisation, then line. */
  seal(projectCount: number): void {
    const { project, organisation, line } = this.rows;
    const at = (list: readonly number[], row: number): number => list[row] ?? 0;
    this.order = Uint32Array.from(project.keys()).sort(
      (a, b) =>
        at(project, a) - at(project, b) ||
        at(organisation, a) - at(organisation, b) ||
        at(line, a) - at(line, b),
    );
    this.starts = new Uint32Array(projectCount + 1);
    for (const each of project) this.starts[each + 1] = (this.starts[each + 1] ?? 0) + 1;
    for (let each = 0; each < projectCount; each += 1) {
      this.starts[each + 1] = (this.starts[each + 1] ?? 0) + (this.starts[each] ?? 0);
    }
  }

  /** A project's pairs, by organisation ordinal. */
  pairsOf(project: number): ParticipationPair[] {
    const rows = this.order.subarray(this.starts[project], this.starts[project + 1]);
    const pairs: ParticipationPair[] = [];
    for (let start = 0, end = 0; start < rows.length; start = end) {
      const organisation = this.rows.organisation[rows[start] ?? 0];
      while (end < rows.length && this.rows.organisation[rows[end] ?? 0] === organisation) end += 1;
      pairs.push(this.pair([...rows.subarray(start, end)]));
    }
    return pairs;
  }

  private pair(all: readonly number[]): ParticipationPair {
    const { fingerprint, contribution, hasEnded, role } = this.rows;
    const rows = all.filter(
      (row, at) => all.findIndex((each) => fingerprint[each] === fingerprint[row]) === at,
    );
    const roles = rows.flatMap((row) => this.roles[role[row] ?? -1] ?? []);
    const amounts = rows
      .map((row) => contribution[row] ?? Number.NaN)
      .filter((amount) => !Number.isNaN(amount));
    const endings = rows.map((row) => hasEnded[row]).filter((ended) => ended !== -1);
    return {
      organisation: this.rows.organisation[all[0] ?? 0] ?? 0,
      line: this.rows.line[all[0] ?? 0] ?? 0,
      roles: orderRoles(roles),
      // Cents, because sums of decimal fractions drift.
      contribution:
        amounts.length === 0 ? null : Math.round(amounts.reduce((sum, each) => sum + each, 0) * 100) / 100,
      hasEnded: endings.length === 0 ? null : endings.every((ended) => ended === 1),
      rows: rows.length,
      duplicates: all.length - rows.length,
      hasRepeatedRole: new Set(roles).size < roles.length,
    };
  }

  private roleNumber(role: string): number {
    const known = this.roles.indexOf(role);
    return known >= 0 ? known : this.roles.push(role) - 1;
  }
}
