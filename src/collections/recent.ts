/**
 * The value of a key: that in the map, or a new one; the map keeps the keys that were asked for last.
 *
 * @param most how many keys it keeps
 */
export function recent<Key, Value>(
  values: Map<Key, Value>,
  key: Key,
  most: number,
  make: () => Value,
): Value {
  const value = values.get(key) ?? make();
  values.delete(key);
  values.set(key, value);
  for (const oldest of values.keys()) {
    if (values.size <= most) break;
    values.delete(oldest);
  }
  return value;
}
