import {
  DateTimeModel,
  DateTimeParseResult,
  DateTimeRecognizer,
  type IDateTimeExtractor,
  type IDateTimeParser,
} from '@microsoft/recognizers-text-date-time';
import { type IsoDate, isoDate } from '../../domain/time.js';
import type { PeriodReading } from './one-period.js';
import { readPeriod } from './period.js';

/*
 * The grammar behind the API of @microsoft/recognizers-text-date-time, so that any code that uses that package understands Danish through
 * us: `recognizeDateTime(text, 'da-dk', 0, reference, false)`. Importing this file loads the package (some 370 ms, 35 MB): do it lazily.
 * Both ends of a result are inclusive; an open side is absent. The package hands extractors a lower-cased text, which the grammar allows.
 */

/** The culture that `registerDanish` adds. The package itself answers an unknown culture in English: pass `false` for its fallback. */
export const danishCulture = 'da-dk';

/** The calendar day of a reference, by its local getters, as the package itself takes it. */
const localDay = (reference: Date): IsoDate => isoDate(reference.getFullYear(), reference.getMonth() + 1, reference.getDate());

const reported = <T>(report: (error: unknown) => void, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    report(error);
    throw error;
  }
};

/** One result a text: several times in an answer are one span (rule 19). */
export class DanishExtractor implements IDateTimeExtractor {
  constructor(private readonly report: (error: unknown) => void) {}

  extract(text: string, reference: Date = new Date()): ReturnType<IDateTimeExtractor['extract']> {
    const reading = reported(this.report, () => readPeriod(text, localDay(reference)));
    if (!reading) return [];
    const { start, end } = reading;
    return [{ start, length: end - start, text: text.slice(start, end), type: 'daterange', data: reading }];
  }
}

/** Puts the extractor's reading into the package's words; reads the text itself when it comes from elsewhere. */
export class DanishParser implements IDateTimeParser {
  constructor(private readonly report: (error: unknown) => void) {}

  parse(found: Parameters<IDateTimeParser['parse']>[0], reference: Date = new Date()): DateTimeParseResult | null {
    const known = found.data as PeriodReading | undefined;
    const reading = known ?? reported(this.report, () => readPeriod(found.text, localDay(reference)));
    if (!reading) return null;
    const { start, end } = reading.period;
    const result = new DateTimeParseResult(found);
    result.type = 'datetimeV2.daterange';
    result.timexStr = `(${start ?? ''},${end ?? ''})`;
    result.value = {
      values: [{ timex: result.timexStr, type: 'daterange', ...(start && { start }), ...(end && { end }) }],
    };
    return result;
  }
}

/**
 * Registers Danish with the package, for all its users in this process. The package's model swallows what a grammar throws, so mistakes of
 * ours are told to `report` first.
 */
export const registerDanish = (report: (error: unknown) => void = (error) => console.error(error)): DateTimeRecognizer => {
  const recognizer = new DateTimeRecognizer(danishCulture, 0, true);
  const model = new DateTimeModel(new DanishParser(report), new DanishExtractor(report));
  recognizer.registerModel('DateTimeModel', danishCulture, () => model);
  // The package keeps models in a static map; until they are asked for once, `recognizeDateTime` does not see them.
  recognizer.getDateTimeModel(danishCulture, false);
  return recognizer;
};
