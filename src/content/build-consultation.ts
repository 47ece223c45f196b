import type { Consultation } from '../domain/consultation.js';
import { instant } from '../domain/time.js';
import type { Dialog } from './dialog-schema.js';

/** The consultation of a checked dialog: moments in UTC, and the fields in the order they are asked. */
export const buildConsultation = (dialog: Dialog): Consultation => ({
  ...dialog,
  opens: instant(dialog.opens),
  closes: instant(dialog.closes),
  sections: dialog.sections.map((section) => ({ id: section.id, fields: section.fields.map((field) => field.id) })),
  fields: dialog.sections.flatMap((section) => section.fields),
});
