/**
 * What the rejected rows of a table are about, so that what they would have said is not taken for something that the
 * source no longer says.
 */
export class RejectedRows {
  private readonly keys = new Set<string>();
  /** Whether of some row nobody can tell what it is about: then it may be about anything. */
  private hasUnknown = false;

  /** Remembers a rejected row by what it is about; null if the row does not tell. */
  add(key: string | null): void {
    if (key === null) this.hasUnknown = true;
    else this.keys.add(key);
  }

  /** Whether a rejected row is, or may be, about this. */
  has(key: string): boolean {
    return this.hasUnknown || this.keys.has(key);
  }
}

/** The key of a participation among rejected rows; null unless the row names both. */
export function pairKey(projectId: string | null, organisationId: string | null): string | null {
  return projectId === null || organisationId === null ? null : `${projectId}|${organisationId}`;
}
