import { byId } from './dom.js';
import { word } from './words.js';

/** "Fortsæt senere": the personal link, a button that copies it, and the warning that it opens the draft to whoever has it. */
export const laterDialog = (link: () => string | null): void => {
  const dialog = byId<HTMLDialogElement>('later');
  const box = byId<HTMLInputElement>('later-link');
  const copied = byId('later-copied');
  byId('later-open').addEventListener('click', () => {
    const address = link();
    byId('later-empty').hidden = address !== null;
    byId('later-ready').hidden = address === null;
    box.value = address ?? '';
    copied.textContent = '';
    dialog.showModal();
    if (address) box.select();
  });
  byId('later-copy').addEventListener('click', async () => {
    box.select();
    try {
      await navigator.clipboard.writeText(box.value);
      copied.textContent = word('later.copied');
    } catch {
      // No clipboard over plain http: the link is selected, and can be copied as any text.
      copied.textContent = word('later.selected');
    }
  });
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
};
