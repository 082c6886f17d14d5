import { listOrder } from "../loading/orderedList";
import { ProjectGroupOrder } from "./project-group.type";

/** The statement behind each order of the project groups. */
export const PROJECT_GROUP_ORDERS = {
  [ProjectGroupOrder.NAME]: listOrder("projectGroups:NAME", "project-groups/list-by-name"),
  [ProjectGroupOrder.START_DATE]: listOrder("projectGroups:START_DATE", "project-groups/list-by-start-date"),
};
