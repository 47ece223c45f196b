import type { Consultation } from '../domain/consultation.js';
import type { Instant } from '../domain/time.js';
import { day, hour } from '../domain/time.js';
import type { Timing } from '../domain/utterance.js';

/** Where a moment stands between the consultation's opening and its deadline; `closes` itself is still in time. */
export const timingOf = ({ opens, closes, takesLate }: Consultation, now: Instant): Timing => {
  if (now < opens) return { timing: 'before' };
  if (now > closes) return { timing: takesLate ? 'late' : 'closed' };
  const left = Date.parse(closes) - Date.parse(now);
  return { timing: 'open', days: Math.floor(left / day), hours: Math.floor((left % day) / hour) };
};
