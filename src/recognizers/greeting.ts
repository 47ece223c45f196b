import { words } from './text.js';

const greetings: ReadonlySet<string> = new Set(
  'hej hejsa hejhej halloej goddag godmorgen godaften dav davs mojn kaere hi hello hey dear greetings'.split(' '),
);

/** Whether a message begins by greeting and goes on: it speaks to somebody, and is hardly a name for anything. */
export const greets = (text: string): boolean => {
  const list = words(text.slice(0, 200));
  return list.length > 1 && greetings.has(list[0]?.text ?? '');
};
