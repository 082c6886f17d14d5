import { listOrder } from "../loading/orderedList";
import { RegistrationOrder } from "./registration.enums";

/** The statement behind each order of the registrations. */
export const REGISTRATION_ORDERS = {
  [RegistrationOrder.OLDEST]: listOrder("registrations:OLDEST", "registrations/list-by-age"),
  [RegistrationOrder.NEWEST]: listOrder("registrations:NEWEST", "registrations/list-by-newness"),
};
