import { stat } from "node:fs/promises";
import { TOPIC_SEPARATOR } from "./check/checkProjectExtras";
import type { CheckState } from "./check/checkState";
import { IssueList } from "./check/issueList";
import { partialFields } from "./check/partialFields";
import { pairKey } from "./check/rejectedRows";
import type { CordisOrganisation, CordisParticipation, CordisProject } from "./cordis.type";
import type { CordisProjectWithParticipations } from "./cordis.type";
import type { CsvRecord } from "./csv/csvRecord";
import type { CordisFile } from "./csv/recogniseFiles";
import { tableRecords } from "./csv/tableRecords";
import { organisation, organisationKey } from "./records/organisation";
import { organisationFields } from "./records/organisationFields";
import { project, projectKey, type ProjectExtras } from "./records/project";
import { projectFields } from "./records/projectFields";
import type { CordisReport, CordisTable } from "./report.type";

/**
 * A directory that was checked in full. Its streams read the files once more and yield what was accepted, normalised, in the
 * order of the files; each may be taken any number of times. They throw when the check found reasons to reject (and rows were not
 * to be left out), and when a file has changed since.
 */
export class CheckedCordis {
  constructor(
    readonly report: CordisReport,
    private readonly state: CheckState,
  ) {}

  /** Whether the streams may be read: nothing to reject, or just rows that are to be left out. */
  get isAcceptable(): boolean {
    const { issueCount, isUnreadable } = this.report;
    return issueCount === 0 || (this.state.skipInvalid && !isUnreadable);
  }

  /** Every accepted organisation once. */
  async *organisations(): AsyncGenerator<CordisOrganisation> {
    const { organisations, format } = this.state;
    for await (const record of this.records(format === "download" ? "participations" : "organisations")) {
      const id = record.text(format === "download" ? "organisationID" : "id");
      if (id === null || organisations.lineOf(id) !== record.line) continue;
      const fields = organisationFields(record, format);
      if (fields) yield organisation(fields, { file: record.file, line: record.line });
    }
  }

  /** Every accepted project once. */
  async *projects(): AsyncGenerator<CordisProject> {
    const { projects, format } = this.state;
    for await (const record of this.records("projects")) {
      const id = record.text("id");
      if (id === null || projects.lineOf(id) !== record.line) continue;
      const fields = projectFields(record, format);
      const ordinal = projects.ordinalOf(id);
      if (!fields || ordinal === undefined) continue;
      yield project(fields, this.extras(ordinal), { file: record.file, line: record.line });
    }
  }

  /** Every (project, organisation) pair once, grouped by project. */
  async *participations(): AsyncGenerator<CordisParticipation> {
    await this.assertReadable();
    const organisationIds = this.state.organisations.ids();
    for (const id of this.state.projects.ids()) yield* this.participationsOf(id, organisationIds);
  }

  /** Every accepted project with all its participations; an organisation is always one of `organisations()`. */
  async *projectsWithParticipations(): AsyncGenerator<CordisProjectWithParticipations> {
    const organisationIds = this.state.organisations.ids();
    for await (const each of this.projects()) {
      yield {
        project: each,
        partialFields: partialFields(this.state, each.id),
        participations: this.participationsOf(each.id, organisationIds),
      };
    }
  }

  private participationsOf(id: string, organisationIds: readonly string[]): CordisParticipation[] {
    const { projects, participations, rejectedRows } = this.state;
    const file = this.state.file("participations")?.name ?? "";
    return participations.pairsOf(projects.ordinalOf(id) ?? -1).map((pair) => {
      const organisationId = organisationIds[pair.organisation] ?? "";
      return {
        source: { file, line: pair.line },
        projectKey: projectKey(id),
        organisationKey: organisationKey(organisationId),
        roles: pair.roles,
        contribution: pair.contribution,
        hasEnded: pair.hasEnded,
        isPartial: rejectedRows.participations.has(pairKey(id, organisationId) ?? ""),
      };
    });
  }

  private extras(ordinal: number): ProjectExtras {
    const { euroSciVocPaths, legalBases, topics } = this.state;
    return {
      euroSciVocPaths: euroSciVocPaths.of(ordinal),
      legalBases: legalBases.of(ordinal),
      topics: topics.of(ordinal).map((text) => {
        const [code = "", title = ""] = text.split(TOPIC_SEPARATOR);
        return { code, title: title || null };
      }),
    };
  }

  private async *records(table: CordisTable): AsyncGenerator<CsvRecord> {
    await this.assertReadable();
    const file = this.state.file(table);
    if (!file) return;
    for await (const record of tableRecords(file, new IssueList())) {
      if (record !== "rejected") yield record;
    }
  }

  private async assertReadable(): Promise<void> {
    if (!this.isAcceptable) {
      throw new Error(
        "The CORDIS files were rejected: correct them, or leave invalid rows out where only rows are at fault.",
      );
    }
    await Promise.all(this.state.files.map(assertUnchanged));
  }
}

async function assertUnchanged({ path, name, size, modifiedAt }: CordisFile): Promise<void> {
  const now = await stat(path);
  if (now.size !== size || now.mtimeMs !== modifiedAt) {
    throw new Error(`${name} has changed since it was checked: start the import again.`);
  }
}
