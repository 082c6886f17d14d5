/** Asks every `everyMs` until the answer is true or `withinMs` have passed. @returns the last answer. */
export async function waitUntil(
  isTrue: () => Promise<boolean>,
  { withinMs, everyMs }: { withinMs: number; everyMs: number },
): Promise<boolean> {
  const end = Date.now() + withinMs;
  while (!(await isTrue())) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  return true;
}
