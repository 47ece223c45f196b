import { promises } from 'node:fs';
import { join } from 'node:path';
import type { DraftId } from '../domain/draft.js';
import { createDurably, makeDirectory, type Step } from './durable-file.js';

const { readFile } = promises;

/**
 * Makes sure that no two drafts hold one reference: a file for each, made only if it is not there, with the draft's id in it. It is on the
 * disk before the proposal. A crash in between leaves a claim without a proposal, which is harmless: the same draft claims it again;
 * cut off even earlier the claim is empty, is nobody's, and the draft goes on to its next reference. Claims are kept for ever, since
 * the coordinator's mailbox keeps the references: they hold nothing personal.
 */
export const claimReference = async (
  directory: string,
  name: string,
  draft: DraftId,
  step: Step,
): Promise<'claimed' | 'taken'> => {
  const folder = join(directory, 'references', name.slice(0, 2));
  const file = join(folder, name);
  await makeDirectory(folder);
  if (await createDurably(file, draft, (at) => step(`references: ${at}`))) return 'claimed';
  return (await readFile(file, 'utf8')) === draft ? 'claimed' : 'taken';
};
