import type { Answers } from '../domain/answer.js';

/**
 * Names a version of the answers, so that a yes counts for what was shown and for nothing else. Not a secret: two 32-bit FNV-1a hashes
 * (Fowler, Noll, Vo) over the canonical JSON, with different seeds.
 */
export const reviewHash = (answers: Answers): string => {
  const text = JSON.stringify(
    Object.keys(answers)
      .sort()
      .map((id) => [id, { ...answers[id], turn: 0 }]),
  );
  const hash = (seed: number): string => {
    let value = seed;
    for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    return (value >>> 0).toString(36).padStart(7, '0');
  };
  return hash(0x811c9dc5) + hash(0x9747b28c);
};
