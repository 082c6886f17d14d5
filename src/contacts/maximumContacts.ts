/** How many contact persons one actor has at most. */
export const MAXIMUM_CONTACTS = 50;
