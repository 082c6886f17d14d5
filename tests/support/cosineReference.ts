/** A vector by component name; what is not there is 0. */
export type Vector = ReadonlyMap<string, number>;

/**
 * The rarity-weighted vectors of profiles (weights by topic, by actor), computed the plain way: a component is the weight
 * times ln(1 + N / n), with N profiles in all and n with the topic.
 */
export function profileVectors(profiles: ReadonlyMap<string, Vector>): Map<string, Vector> {
  const frequency = new Map<string, number>();
  for (const profile of profiles.values()) {
    for (const topic of profile.keys()) frequency.set(topic, (frequency.get(topic) ?? 0) + 1);
  }
  const rarity = (topic: string) => Math.log(1 + profiles.size / frequency.get(topic)!);
  return new Map(
    [...profiles].map(([actor, profile]) => [
      actor,
      new Map([...profile].map(([topic, weight]) => [topic, weight * rarity(topic)])),
    ]),
  );
}

/** The cosine of the angle between two vectors, both of them longer than 0. */
export function cosine(one: Vector, other: Vector): number {
  let product = 0;
  for (const [topic, component] of one) product += component * (other.get(topic) ?? 0);
  return product / (length(one) * length(other));
}

function length(vector: Vector): number {
  return Math.hypot(...vector.values());
}
