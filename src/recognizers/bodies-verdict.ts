import type { Role } from './bodies-context.js';
import type { Sender } from './bodies-names.js';
import type { Found } from './found.js';
import type { SaidOwnership } from './ownership-signs.js';

/** Who owns an initiative and who takes part, as a text says it. */
export interface FoundBodies {
  readonly owner: Found<string> | null;
  readonly partners: Found<readonly string[]> | null;
  readonly ownerType: Found<'single' | 'collaboration'> | null;
}

/** A body in a role, by the name it is to be kept under. */
export interface Claim {
  readonly name: string;
  readonly role: Role['role'];
  readonly rank: number;
  readonly sure: boolean;
  readonly alone: boolean;
  /** A kind of people or bodies of whom it is not certain that they are meant. */
  readonly loose: boolean;
  readonly plain: boolean;
  /** Whether everybody who is named beside it was understood. */
  readonly whole: boolean;
  /** Named as one of several equals. */
  readonly shared: boolean;
  readonly start: number;
  readonly end: number;
}

export const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const unique = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((claim, at) => claims.findIndex((other) => same(other.name, claim.name)) === at);

export const ownerOf = (claims: readonly Claim[]): Found<string> | null => {
  const owners = claims.filter((claim) => claim.role === 'owner');
  const sure = owners.filter((claim) => claim.sure);
  const pool = sure.length > 0 ? sure : owners;
  const best = pool.filter((claim) => claim.rank === Math.min(...pool.map((one) => one.rank)));
  const joint = claims.find((claim) => claim.role === 'joint');
  const first = best[0] ?? joint;
  if (!first) return null;
  return {
    value: first.name,
    start: first.start,
    end: first.end,
    sure: first.sure && first.role === 'owner' && unique(best).length === 1,
  };
};

/** Everybody who takes part, or nobody: a list with one doubtful name is not sure. People at large are left out of a list that has names. */
export const partnersOf = (
  claims: readonly Claim[],
  owner: Found<string> | null,
  sender: Sender | null,
): Found<readonly string[]> | null => {
  const isRival = (claim: Claim): boolean => claim.role === 'owner' && (owner?.sure !== true || claim.rank > 3);
  const parts = unique(claims.filter((claim) => !isRival(claim) && !same(claim.name, owner?.value ?? '')));
  const named = parts.filter((claim) => !claim.loose);
  const taken = named.length > 0 && named.some((claim) => claim.sure) ? named : parts;
  const [first] = taken;
  if (!first) return null;
  const isSure = (claim: Claim): boolean =>
    claim.sure &&
    (claim.role !== 'joint' || owner?.sure === true) &&
    (owner?.sure === true || !same(claim.name, sender?.organisation ?? ''));
  return {
    value: taken.map((claim) => claim.name),
    start: Math.min(...taken.map((claim) => claim.start)),
    end: Math.max(...taken.map((claim) => claim.end)),
    sure: taken.every((claim) => claim.whole && isSure(claim)),
  };
};

export const ownerTypeOf = (
  told: SaidOwnership | null,
  claims: readonly Claim[],
  owner: Found<string> | null,
  partners: Found<readonly string[]> | null,
): FoundBodies['ownerType'] => {
  const joint =
    claims.find((claim) => claim.shared && claim.role === 'owner') ??
    claims.find((claim) => claim.role === 'joint' && claim.sure);
  const other = claims.find((claim) => claim.role === 'partner' && claim.sure && !same(claim.name, owner?.value ?? ''));
  if (owner?.sure && (partners?.sure || other))
    return {
      value: 'collaboration',
      start: Math.min(owner.start, partners?.start ?? owner.start),
      end: Math.max(owner.end, partners?.end ?? owner.end),
      sure: told?.value !== 'single' || told.self,
    };
  if (joint) return { value: 'collaboration', start: joint.start, end: joint.end, sure: told?.value !== 'single' };
  const alone = claims.find((claim) => claim.role === 'owner' && claim.alone && claim.sure);
  if (alone && !partners) return { value: 'single', start: alone.start, end: alone.end, sure: true };
  return (
    told && {
      value: told.value,
      start: told.start,
      end: told.end,
      sure: told.sure && !(told.value === 'single' && partners !== null),
    }
  );
};
