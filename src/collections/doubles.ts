/**
 * Numbers by their indexes, 0 to count - 1. A loop, since `Float64Array.from` with a function takes several times as long for
 * the ten thousands of actors.
 */
export function doubles(count: number, valueOf: (index: number) => number): Float64Array {
  const values = new Float64Array(count);
  for (let index = 0; index < count; index += 1) values[index] = valueOf(index);
  return values;
}
