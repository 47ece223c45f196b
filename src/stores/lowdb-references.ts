import type { DraftId } from '../domain/draft.js';
import { DamagedRecord, type Ground, Records, recordName } from './lowdb-records.js';
import { type Claim, checkClaim } from './schemas.js';

/**
 * Who holds which reference: a record each, on the disk before the proposal. A crash in between leaves a claim without a proposal, which
 * is harmless, since it names the draft, and the same draft claims it again. Claims are kept for ever, because the coordinator's mailbox
 * keeps the references; they hold nothing personal.
 */
export class LowdbReferences {
  readonly #claims: Records<Claim>;

  constructor(ground: Ground) {
    this.#claims = new Records(ground, 'references', checkClaim, 0);
  }

  /** Whether the reference is the draft's: from now on, or already. A claim that cannot be read may be anybody's. */
  claim(reference: string, draft: DraftId): Promise<boolean> {
    const name = recordName(reference);
    return this.#claims.inTurn(name, async () => {
      try {
        const claim = await this.#claims.read(name);
        if (!claim) await this.#claims.write(name, { reference, draft });
        return !claim || claim.draft === draft;
      } catch (error) {
        if (error instanceof DamagedRecord) return false;
        throw error;
      }
    });
  }
}
