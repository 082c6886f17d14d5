/** What the files of seed/cordis say of a project's programme; "" where they say nothing. */
export interface ProgrammeColumns {
  readonly legalBasis: string;
  readonly topicCode: string;
  readonly fundingScheme: string;
}

/** Every prefix of EuroSciVoc paths, half as heavy each level above the leaf; read from the formula, not from the service. */
export function scienceTokens(paths: readonly string[]): Map<string, number> {
  const tokens = new Map<string, number>();
  for (const path of paths) {
    const labels = path.split("/").filter((label) => label !== "");
    labels.forEach((_, level) => {
      const prefix = `science ${labels.slice(0, level + 1).join("/")}`;
      tokens.set(prefix, Math.max(tokens.get(prefix) ?? 0, 0.5 ** (labels.length - 1 - level)));
    });
  }
  return tokens;
}

/** The parts of a programme, each with its weight; read from the formula, not from the service. */
export function programmeWords({
  legalBasis,
  topicCode,
  fundingScheme,
}: ProgrammeColumns): Map<string, number> {
  const parts = topicCode.split("-").filter((part) => part !== "HORIZON" && !/^20\d\d$/.test(part));
  const words: [string, number][] = [
    [legalBasis && `basis ${legalBasis}`, 1],
    [topicCode && parts[0] ? `first ${parts[0]}` : "", 1],
    [topicCode && parts[1] ? `second ${parts[0]}-${parts[1]}` : "", 1],
    [topicCode && `code ${topicCode}`, 1],
    [fundingScheme && `scheme ${fundingScheme}`, 0.5],
  ];
  return new Map(words.filter(([word]) => word !== ""));
}
