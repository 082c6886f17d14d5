import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/**
 * Writes a file that appears under its name when all of it is there, since half an export looks like a whole smaller
 * network. Until then it is `<file>.partial`; a file of the name stays as it was until the end.
 *
 * @throws what reading `content` or the file system throws; then nothing new is left.
 */
export async function writeWhole(file: string, content: Readable): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await pipeline(content, createWriteStream(partial));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
