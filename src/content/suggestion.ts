/** The edits between two words: insertions, deletions, replacements. Names are short, so the plain table is quick enough. */
const edits = (a: string, b: string): number => {
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    last = row;
  }
  return last[b.length] ?? 0;
};

/** Longer names than this are no slip of the pen, and a table of their edits would cost. */
const longest = 80;

/** The known name that `typed` is most likely meant to be, when one is near enough: up to a third of its letters may differ. */
export const nearest = (typed: string, known: Iterable<string>): string | undefined => {
  if (typed.length > longest) return undefined;
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of known) {
    if (name.length > longest) continue;
    const needed = name.toLowerCase() === typed.toLowerCase() ? 0 : edits(typed, name);
    if (needed <= Math.max(1, Math.floor(name.length / 3)) && (!best || needed < best.edits)) best = { name, edits: needed };
  }
  return best?.name;
};

/** More names than this are not worth reading in one line. */
const fewEnough = 12;

/** The cure for a name nobody knows: the one that was meant, else those there are, else `otherwise`. */
export const suggestion = (typed: string, known: readonly string[], otherwise: string): string => {
  const meant = nearest(typed, known);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return known.length > 0 && known.length <= fewEnough ? `There is ${known.map((name) => `"${name}"`).join(', ')}.` : otherwise;
};
