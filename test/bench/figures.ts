/** The value at a share (0 to 1) of sorted numbers. */
export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** One line of the report: what, the figure, and what it is held to. */
export const report = (what: string, figure: string, limit = ''): void => {
  console.log(`${what.padEnd(58)} ${figure.padStart(24)}${limit ? `   ${limit}` : ''}`);
};
