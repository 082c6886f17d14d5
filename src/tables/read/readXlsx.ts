import readXlsxFile from "read-excel-file/node";
import type { Cell, Sheet } from "./cell.type";
import { checkArchive } from "./checkArchive";
import { unreadable } from "./limits";

/**
 * The sheets of an XLSX file, in their order.
 *
 * @throws Refusal for what is no such file, and for one that is too large
 */
export async function readXlsx(file: Buffer): Promise<Sheet[]> {
  checkArchive(file);
  try {
    const sheets = await readXlsxFile(file);
    return sheets.map(({ data }) => data as unknown as readonly (readonly Cell[])[]);
  } catch {
    // The library throws different errors for every way in which a file can be broken.
    throw unreadable();
  }
}
