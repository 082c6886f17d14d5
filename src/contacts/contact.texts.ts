import { MAXIMUM_CONTACTS } from "./maximumContacts";

/** An actor has as many contact persons as it may have. */
export const TOO_MANY = {
  de: `Diese Einrichtung hat schon ${MAXIMUM_CONTACTS} Kontaktpersonen. Entfernen Sie zuerst eine.`,
  en: `This actor has ${MAXIMUM_CONTACTS} contact persons already. Remove one first.`,
};

/** Somebody else was quicker. */
export const CHANGED = {
  de: "Jemand hat die Kontaktperson inzwischen geändert. Prüfen Sie den jetzigen Stand und wiederholen Sie Ihre Änderung.",
  en: "Somebody changed the contact person meanwhile. Look at the present state and make your change again.",
};
