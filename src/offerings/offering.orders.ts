import { listOrder } from "../loading/orderedList";
import { ServiceOrder } from "./offering.enums";

/** The statement behind each order of the services. */
export const SERVICE_ORDERS = {
  [ServiceOrder.TITLE]: listOrder("services:TITLE", "offerings/list-by-title"),
  [ServiceOrder.ENDING]: listOrder("services:ENDING", "offerings/list-by-ending"),
};
