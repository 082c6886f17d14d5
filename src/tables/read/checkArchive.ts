import { inflateRawSync } from "node:zlib";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, MAXIMUM_UNPACKED_BYTES, tooLarge, unreadable } from "./limits";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MAXIMUM_ENTRIES = 500;

/** Rows above the header and empty ones between are no rows of the table, but cost as much. */
const MAXIMUM_SHEET_ROWS = MAXIMUM_ROWS * 5;

/** Where a cell or row stands: "AB12" or "12", also within a range. */
const PLACES = /\s(?:r|ref)\s*=\s*["'](?:[A-Z]{1,3}\d*:)?([A-Z]*)(\d*)["']/g;

/**
 * Unpacks an XLSX file once, with a limit, before the library does so without: a small file may hold gigabytes, and one cell in
 * the last row of a sheet makes a list of millions.
 *
 * @throws Refusal for what is no archive, and for one that is too large
 */
export function checkArchive(file: Buffer): void {
  let left = MAXIMUM_UNPACKED_BYTES;
  for (const { name, content } of entriesOf(file)) {
    const unpacked = content(left);
    left -= unpacked.length;
    if (left < 0) throw tooLarge();
    if (/worksheets\/[^/]+\.xml$/i.test(name)) checkPlaces(unpacked.toString("latin1"));
  }
}

function checkPlaces(xml: string): void {
  for (const [, letters = "", digits = ""] of xml.matchAll(PLACES)) {
    if (columnNumber(letters) > MAXIMUM_COLUMNS || Number(digits) > MAXIMUM_SHEET_ROWS) throw tooLarge();
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function* entriesOf(file: Buffer) {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== END) throw unreadable();
  const count = file.readUInt16LE(end + 10);
  if (count > MAXIMUM_ENTRIES) throw tooLarge();
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) throw unreadable();
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) =>
      file.readUInt16LE(at + offset),
    );
    const name = file.toString("utf8", at + 46, at + 46 + nameLength!);
    const entry = at;
    yield { name, content: (limit: number) => contentOf(file, entry, limit) };
    at += 46 + nameLength! + extraLength! + noteLength!;
  }
}

function contentOf(file: Buffer, entry: number, limit: number): Buffer {
  const start = file.readUInt32LE(entry + 42);
  if (start + 30 > file.length) throw unreadable();
  const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
  const packed = file.subarray(data, data + file.readUInt32LE(entry + 20));
  if (file.readUInt16LE(entry + 10) === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: limit + 1 });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? tooLarge() : unreadable();
  }
}
