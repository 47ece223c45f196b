import assert from 'node:assert/strict';
import test from 'node:test';
import { isReference, referenceFor } from '../../src/intake/reference.js';

const references = Array.from({ length: 300 }, (_, i) => referenceFor(`draft-${i}`, 0));
const alphabet = [...new Set(references.join('').replaceAll('-', ''))].sort().join('');

const replaced = (text: string, index: number, sign: string): string => text.slice(0, index) + sign + text.slice(index + 1);

test('a draft has the same reference for ever, and another for the next attempt', () => {
  assert.equal(referenceFor('D1', 0), 'XCPN-C6NM');
  assert.equal(referenceFor('D1', 1), 'FMXX-YK7K');
  assert.equal(new Set(references).size, references.length);
});

test('a reference has no two signs that look alike, and no vowel to make words of', () => {
  for (const reference of references) assert.match(reference, /^[34679CDFHJKMNPRTWXY]{4}-[34679CDFHJKMNPRTWXY]{4}$/);
  assert.equal(alphabet.length, 19);
});

test('a reference we made is one', () => {
  for (const reference of references) assert.equal(isReference(reference), true, reference);
});

test('every single wrong sign is found', () => {
  for (const reference of references)
    for (let i = 0; i < reference.length; i++)
      for (const sign of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')
        if (reference[i] !== sign) assert.equal(isReference(replaced(reference, i, sign)), false, reference);
});

test('every swap of two signs, neighbours or not, is found', () => {
  for (const reference of references) {
    const places = [0, 1, 2, 3, 5, 6, 7, 8];
    for (const a of places)
      for (const b of places) {
        const [first, second] = [reference[a] as string, reference[b] as string];
        if (first !== second) assert.equal(isReference(replaced(replaced(reference, a, second), b, first)), false, reference);
      }
  }
});

test('nothing else is a reference', () => {
  for (const text of [
    '',
    'XCPNC6NM',
    'xcpn-c6nm',
    ' XCPN-C6NM',
    'XCPN-C6NM\n',
    'XCPN-C6N',
    'XCPN-C6NMM',
    'XCPN–C6NM',
    '----',
    'X'.repeat(1e5),
  ])
    assert.equal(isReference(text), false, text.slice(0, 20));
});
