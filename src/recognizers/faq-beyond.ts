import type { Language } from '../domain/language.js';
import { danishBeyond } from './faq-beyond-da.js';
import { englishBeyond } from './faq-beyond-en.js';

const beyond: Readonly<Record<Language, string>> = { da: danishBeyond, en: englishBeyond };

/**
 * Questions people put to consultations that come near what a consultation text tells, and ask something else. A text that is as near to
 * one of them as to any question of the FAQ is not answered. A FAQ that answers one of them asks it itself, and has it then.
 */
export const beyondIn = (language: Language): readonly string[] =>
  beyond[language]
    .split(/(?<=\?)\s+/)
    .map((question) => question.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
