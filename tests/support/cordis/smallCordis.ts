/** Headers of the repository's own three files. */
export const HEADERS = {
  organisations: "id,name,shortName,country,city,postCode,nrw,activityType,sme,url",
  projects:
    "id,layer,acronym,title,startDate,endDate,programme,legalBasis,fundingScheme,topicCode,topicTitle," +
    "euroSciVoc,euroSciVocPaths,totalCost,health",
  participations: "projectId,orgId,role,ecContribution",
} as const;

/** Three tables as lines below their headers. */
export interface SmallCordis {
  organisations?: readonly string[];
  projects?: readonly string[];
  participations?: readonly string[];
}

const ORGANISATIONS = [
  "1,UNIVERSITAET ZU KOELN,UCO,DE,KOELN,50931,postcode,HES,0,www.uni-koeln.de",
  "2,MAX MUSTER SRL,,IT,MILAN,20100,,PRC,1,",
];
const PROJECTS = [
  "10,HE,HEART,A heart,2024-01-01,2025-12-31,HORIZON,HORIZON.2.1,RIA,T-1,Topic,,/medical and health sciences,1000.5,1",
];
const PARTICIPATIONS = ["10,1,coordinator,600", "10,2,participant,400.25"];

/** The files of a tiny valid import: two organisations in one project; tables given replace those lines. */
export function smallCordis(tables: SmallCordis = {}): Record<string, string> {
  const lines = {
    organisations: ORGANISATIONS,
    projects: PROJECTS,
    participations: PARTICIPATIONS,
    ...tables,
  };
  const text = (table: keyof typeof HEADERS): string => `${[HEADERS[table], ...lines[table]].join("\n")}\n`;
  return {
    "organisations.csv": text("organisations"),
    "projects.csv": text("projects"),
    "participations.csv": text("participations"),
  };
}
