/**
 * Ordinary words that stand within a slip or two of a word of time and are none: "kommer" is not "sommer", "ingen" is not "inden".
 * Folded (see `fold`). Found by holding two spelling dictionaries against the vocabulary.
 */
export const ordinary: ReadonlySet<string> = new Set(
  `kommer kommet komme anden andet ingen ringe inde uden enden inder medlem medlemmer melder meldes after eftes seneste senere senest nemest`.split(
    /\s+/,
  ),
);
