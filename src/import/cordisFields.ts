import type { CordisOrganisation, CordisProject } from "../cordis/cordis.type";
import type { Properties } from "../search/indexProperties";

/** The name of the source in `fieldSources` and on participations. */
export const CORDIS = "cordis";

/** What CORDIS says of an organisation, as properties of an Actor. */
export function actorFields(organisation: CordisOrganisation): Properties {
  const { source: _source, key: _key, ...fields } = organisation;
  return { ...fields, status: "PUBLIC_SOURCE" };
}

/** What CORDIS says of a project, as properties of a Project. */
export function projectFields(project: CordisProject): Properties {
  const { source: _source, key: _key, id: _id, ...fields } = project;
  return fields;
}
