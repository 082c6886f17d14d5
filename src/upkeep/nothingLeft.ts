/** Ends a write of the upkeep that found nothing to do: nothing is written, so nothing is recorded. */
export class NothingLeft extends Error {
  override name = "NothingLeft";
}

/** How many a write removed; 0 when it found nothing. */
export async function countRemoved(write: Promise<{ removed: number }>): Promise<number> {
  try {
    return (await write).removed;
  } catch (error) {
    if (error instanceof NothingLeft) return 0;
    throw error;
  }
}
