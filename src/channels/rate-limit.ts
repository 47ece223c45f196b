/** How much one caller may do: `burst` at once, and `perSecond` from then on. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** Takes one from a caller's allowance: 0 when it was there, else the whole seconds until it will be. */
export type RateLimit = (caller: string) => number;

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** Callers remembered at most; the one that was quiet longest is forgotten first, so a flood of addresses costs no memory. */
const mostCallers = 10_000;

/** A token bucket a caller. `clock` counts milliseconds and never goes back. */
export const openRateLimit = ({ burst, perSecond }: Allowance, clock: () => number = () => performance.now()): RateLimit => {
  const buckets = new Map<string, Bucket>();
  return (caller) => {
    const at = clock();
    const before = buckets.get(caller);
    const left = before ? Math.min(burst, before.left + ((at - before.at) / 1000) * perSecond) : burst;
    const granted = left >= 1;
    buckets.delete(caller);
    buckets.set(caller, { left: granted ? left - 1 : left, at });
    const oldest = buckets.size > mostCallers ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
    return granted ? 0 : Math.ceil((1 - left) / perSecond);
  };
};
