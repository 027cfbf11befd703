/** Things by what they have in common, in the order in which each kind came first. */
export function grouped<Of>(things: readonly Of[], keyOf: (thing: Of) => string): Map<string, Of[]> {
  const groups = new Map<string, Of[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
