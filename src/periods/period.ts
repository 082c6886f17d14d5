/** A time that somebody took part in something and that is over. */
export interface Period {
  /** First day, inclusive, "YYYY-MM-DD"; null if unknown. */
  since: string | null;
  /** Last day, inclusive, "YYYY-MM-DD". */
  until: string;
  /** Leading role first; empty if unknown. */
  roles: string[];
}

/** The stored form of a period: "since/until/role/role", as links/participation-counts reads it. */
export function periodText({ since, until, roles }: Period): string {
  return [since ?? "", until, ...roles].join("/");
}

/** The periods that a relationship stores; none for null. */
export function readPeriods(texts: readonly string[] | null | undefined): Period[] {
  return (texts ?? []).map((text) => {
    const [since = "", until = "", ...roles] = text.split("/");
    return { since: since === "" ? null : since, until, roles };
  });
}
