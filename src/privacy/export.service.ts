import type { Viewer } from "../access/viewer.type";
import type { ObjectionService } from "../objections/objection.service";
import type { PrivacyRepository, RecordRow } from "./privacy.repository";
import type { PersonalDataExport } from "./privacy.type";

/** Tells people what the service stores about them; one per request. */
export class ExportService {
  constructor(
    private readonly repository: PrivacyRepository,
    private readonly objections: ObjectionService,
    private readonly viewer: Viewer,
  ) {}

  /** Everything about the viewer: by their account, and by the address that their access token vouches for. */
  async mine(): Promise<PersonalDataExport> {
    const { accountKey, email } = this.viewer;
    const account = accountKey === null ? null : await this.repository.account(accountKey);
    const emails = addressesOf(email ?? account?.account["email"]);
    const [records, objectedAt, invitationsRefusedAt] = await Promise.all([
      this.repository.records({ accountKeys: accountKey === null ? [] : [accountKey], emails }),
      this.objections.since(emails),
      this.objections.since(emails, "CONSORTIUM_INVITATIONS"),
    ]);
    const exportedAt = new Date().toISOString();
    const { speaksFor = [], moderates = [], auditEntries = [] } = account ?? {};
    const content = {
      exportedAt,
      account: account?.account ?? null,
      speaksFor,
      moderates,
      records: records.map(toRecord),
      objectedAt,
      invitationsRefusedAt,
      auditEntries,
    };
    return { exportedAt, json: JSON.stringify(content) };
  }
}

/** The addresses by which records of a person are found: the one that is known to be theirs, if any. */
function addressesOf(email: unknown): string[] {
  return typeof email === "string" ? [email.toLowerCase()] : [];
}

function toRecord({ fields, ...record }: RecordRow) {
  const known = fields.filter(({ value }) => value !== null);
  return { ...record, fields: Object.fromEntries(known.map(({ name, value }) => [name, value])) };
}
