import type { Language } from '../domain/language.js';
import type { Block } from './email-blocks.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that stands in HTML as it was typed. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** No colours of text or ground: a mail program in dark colours keeps both readable. */
const styles = {
  body: 'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;max-width:42em;margin:0 auto;padding:16px',
  title: 'font-size:24px;line-height:1.3;margin:0 0 8px',
  heading: 'font-size:18px;line-height:1.3;margin:28px 0 8px',
  label: 'font-size:16px;margin:16px 0 4px',
  text: 'margin:0 0 8px',
  alerts: 'border-left:4px solid #b45309;padding:4px 0 4px 12px;margin:16px 0',
  list: 'margin:4px 0;padding-left:20px',
} as const;

const element = (tag: string, style: string, inner: string, attributes = ''): string =>
  `<${tag}${attributes} style="${style}">${inner}</${tag}>`;

/** An answer's paragraphs and line breaks, as they were typed. `dir` keeps another direction of writing inside. */
const lines = (text: string, language: Language | null): string =>
  text
    .split(/\n{2,}/)
    .map((part) =>
      element(
        'p',
        styles.text,
        escapeHtml(part).replaceAll('\n', '<br>\n'),
        ` dir="auto"${language ? ` lang="${language}"` : ''}`,
      ),
    )
    .join('\n');

const blockHtml = (block: Block, typedIn: Language): string => {
  switch (block.block) {
    case 'title':
      return element('h1', styles.title, escapeHtml(block.text), ` dir="auto" lang="${typedIn}"`);
    case 'heading':
      return element('h2', styles.heading, escapeHtml(block.text));
    case 'paragraph':
      return element('p', styles.text, escapeHtml(block.text));
    case 'alerts':
      return element(
        'div',
        styles.alerts,
        `${element('p', styles.text, `<strong>${escapeHtml(block.heading)}</strong>`)}\n${element(
          'ul',
          styles.list,
          block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n'),
        )}`,
      );
    case 'facts':
      return block.facts
        .map(({ label, text }) =>
          element('p', 'margin:0 0 4px', `<strong>${escapeHtml(label)}:</strong> <span dir="auto">${escapeHtml(text)}</span>`),
        )
        .join('\n');
    case 'answer':
      return [
        element('h3', styles.label, escapeHtml(block.label)),
        lines(block.text, block.own ? typedIn : null),
        ...(block.said ? [element('p', styles.text, `<em>${escapeHtml(block.said)}</em>`, ' dir="auto"')] : []),
      ].join('\n');
  }
};

/** The e-mail as HTML: escaped, without tables, images, scripts or links. `language` is the e-mail's, `typedIn` the respondent's. */
export const emailHtml = (blocks: readonly Block[], subject: string, language: Language, typedIn: Language): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="${styles.body}">`,
    ...blocks.map((block) => blockHtml(block, typedIn)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
