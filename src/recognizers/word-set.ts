import { fold } from './text.js';

/** Whether a folded word is one of a list, parted by spaces and line ends; built on first use, so that loading the module costs nothing. */
export const wordSet = (list: string): ((word: string) => boolean) => {
  let built: ReadonlySet<string> | undefined;
  return (word) => {
    built ??= new Set(list.trim().split(/\s+/).map(fold));
    return built.has(word);
  };
};
