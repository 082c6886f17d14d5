/** An activity as the reference sees it: who, when (ages count from there), and two blocks of weighted tokens. */
export interface RankedActivity {
  members: readonly string[];
  agesFrom: string;
  science: ReadonlyMap<string, number>;
  programme: ReadonlyMap<string, number>;
}

type Vector = Map<string, number>;

/**
 * The score of every actor beside a lead, written from the formula alone, with maps of words: the sum of
 * 5·experience + 2.5·topic fit + 3·joint activities + 1·network + 0.8·joint on topic + 0.6·country.
 */
export function referenceScores(
  activities: readonly RankedActivity[],
  cutoff: string,
  lead: string,
  asked: Pick<RankedActivity, "science" | "programme">,
  countryOf: (actor: string) => string | null,
): Map<string, number> {
  const frequency: Vector = new Map();
  for (const { science, programme } of activities)
    for (const token of [...science.keys(), ...programme.keys()])
      frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const block = (tokens: ReadonlyMap<string, number>): Vector =>
    unit(
      new Map(
        [...tokens]
          .filter(([token]) => frequency.has(token))
          .map(([token, weight]) => [
            token,
            weight * Math.log(1 + activities.length / frequency.get(token)!),
          ]),
      ),
    );
  const vectors = activities.map(({ science, programme }) => ({
    science: block(science),
    programme: block(programme),
  }));
  const of = new Map<string, number[]>();
  activities.forEach(({ members }, index) =>
    members.forEach((actor) => of.set(actor, [...(of.get(actor) ?? []), index])),
  );
  const recency = activities.map(
    ({ agesFrom }) =>
      0.5 ** (Math.max(0, (Date.parse(cutoff) - Date.parse(agesFrom)) / 86_400_000 / 365.25) / 3),
  );
  const actors = [...of.keys()];
  const size = (index: number) => activities[index]!.members.length;
  const scaled = (value: (actor: string) => number) => {
    const values = new Map(actors.map((actor) => [actor, value(actor)]));
    const most = Math.max(0, ...values.values());
    return (actor: string) => (most > 0 ? values.get(actor)! / most : 0);
  };
  const query = { science: block(asked.science), programme: block(asked.programme) };
  const whole = unit(new Map([...query.science, ...query.programme]));
  const similarity = (index: number) => {
    const parts = [query.science.size > 0 && "science", query.programme.size > 0 && "programme"].filter(
      Boolean,
    );
    const sum = (parts as ("science" | "programme")[]).reduce(
      (total, part) => total + dot(query[part], vectors[index]![part]),
      0,
    );
    return parts.length === 0 ? 0 : sum / parts.length;
  };
  const asks = (token: string) =>
    (query.science.size > 0 && token.startsWith("science")) ||
    (query.programme.size > 0 && !token.startsWith("science"));
  const profile = (actor: string) => {
    const sum: Vector = new Map();
    for (const index of of.get(actor)!)
      for (const [token, value] of [...vectors[index]!.science, ...vectors[index]!.programme])
        if (asks(token)) sum.set(token, (sum.get(token) ?? 0) + value);
    return unit(sum);
  };
  const shared = (actor: string) =>
    (of.get(lead) ?? []).filter((index) => size(index) > 1 && activities[index]!.members.includes(actor));
  const weight: Vector = new Map();
  for (const index of of.get(lead) ?? [])
    for (const other of activities[index]!.members)
      if (other !== lead && size(index) > 1)
        weight.set(other, (weight.get(other) ?? 0) + 1 / (size(index) - 1));
  const jointOf = (actor: string) => Math.max(1, of.get(actor)!.filter((index) => size(index) > 1).length);
  const inner = activities.map(({ members }) =>
    members.reduce((sum, actor) => sum + (weight.get(actor) ?? 0) / jointOf(actor), 0),
  );
  const experience = scaled((actor) =>
    Math.log(1 + of.get(actor)!.reduce((sum, index) => sum + recency[index]!, 0)),
  );
  const fit = scaled((actor) => dot(whole, profile(actor)));
  const joint = scaled((actor) =>
    Math.log(1 + shared(actor).length / Math.sqrt(of.get(actor)!.length) / 0.3),
  );
  const network = scaled((actor) =>
    Math.log(
      1 +
        of
          .get(actor)!
          .reduce((sum, index) => sum + (size(index) > 1 ? inner[index]! / (size(index) - 1) : 0), 0) /
          0.01,
    ),
  );
  const onTopic = scaled((actor) =>
    Math.log(
      1 +
        shared(actor).reduce(
          (sum, index) => sum + (recency[index]! / Math.log2(1 + size(index))) * similarity(index),
          0,
        ) /
          0.1,
    ),
  );
  const country = countryOf(lead);
  return new Map(
    actors
      .filter((actor) => actor !== lead)
      .map((actor) => [
        actor,
        5 * experience(actor) +
          2.5 * fit(actor) +
          3 * joint(actor) +
          network(actor) +
          0.8 * onTopic(actor) +
          (country !== null && countryOf(actor) === country ? 0.6 : 0),
      ]),
  );
}

function unit(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return new Map([...vector].map(([token, value]) => [token, value / length]));
}

function dot(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  return [...one].reduce((sum, [token, value]) => sum + value * (other.get(token) ?? 0), 0);
}
