/** A cell as a file holds it; a date is midnight UTC of its day, null is empty. */
export type Cell = string | number | boolean | Date | null;

/** The cells of one sheet, row by row from the first one. */
export type Sheet = readonly (readonly Cell[])[];
