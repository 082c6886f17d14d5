import { listOrder } from "../loading/orderedList";
import { ProjectOrder } from "./project.type";

/** The statement behind each order of the projects. */
export const PROJECT_ORDERS = {
  [ProjectOrder.NAME]: listOrder("projects:NAME", "projects/list-by-name"),
  [ProjectOrder.START_DATE]: listOrder("projects:START_DATE", "projects/list-by-start-date"),
};
