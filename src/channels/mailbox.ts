import type { Request } from 'restify';
import type { Language } from '../domain/language.js';
import type { CaughtEmail, Mailbox } from '../domain/ports.js';
import { type Answer, type Handler, Refusal } from './answer.js';
import { isAtThisMachine } from './caller.js';
import { decodeWords, headerLines, leavesOf, type MimePart, readMime } from './mime.js';
import { type PageParts, type PageRoute, pageFill, pageLanguage } from './pages.js';
import { htmlResource, resourceAnswer } from './resource.js';
import { emailHtmlHeaders, framingPageHeaders, pageHeaders } from './security-headers.js';
import type { Html } from './site.js';

/** What the pages of the mailbox show of one e-mail. */
interface ShownEmail {
  readonly facts: Readonly<Record<string, string>>;
  readonly html: string;
  readonly attachment: MimePart | undefined;
}

/** A moment in words, in Danish time: where the people are who read it. */
export const momentIn = (language: Language, moment: string): string =>
  new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(moment));

const show = ({ id, received, raw: frozen }: CaughtEmail, language: Language): ShownEmail => {
  const raw = Buffer.from(frozen, 'base64').toString('latin1');
  const whole = readMime(raw);
  const leaves = leavesOf(whole);
  const header = (name: string): string => decodeWords(whole.headers.get(name) ?? '');
  const textOf = (type: string): string =>
    leaves.find((leaf) => leaf.type === type && leaf.filename === undefined)?.content.toString('utf8') ?? '';
  const attachment = leaves.find((leaf) => leaf.filename !== undefined);
  return {
    html: textOf('text/html'),
    attachment,
    facts: {
      id,
      received,
      receivedText: momentIn(language, received),
      subject: header('subject'),
      from: header('from'),
      to: header('to'),
      replyTo: header('reply-to'),
      body: textOf('text/plain'),
      attachmentName: attachment?.filename ?? '',
      headers: headerLines(raw)
        .map(([name, value]) => `${name}: ${decodeWords(value)}`)
        .join('\n'),
      raw,
    },
  };
};

/** A name as a header may carry it (RFC 6266), for a file that is only ever saved, never shown. */
const saveAs = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

const nothingHere = new Refusal(404, 'NotFound', 'There is nothing at this address.');

/** The development mailbox, for people at this machine alone: the caught e-mails as the coordinator would see them. */
export const mailboxRoutes = (mailbox: Mailbox, parts: PageParts): readonly PageRoute[] => {
  const local =
    (handle: Handler): Handler =>
    async (request) => {
      if (!isAtThisMachine(request)) throw nothingHere;
      return handle(request);
    };

  const render = (template: string, language: Language, facts: Readonly<Record<string, string | Html>>): Html => {
    const usual = pageFill(parts, language);
    return parts.site.render(template, (name, argument) => facts[name] ?? usual(name, argument));
  };

  const answer = (request: Request, page: Html, headers: Readonly<Record<string, string>>): Promise<Answer> =>
    resourceAnswer(request, htmlResource(page), { ...headers, 'cache-control': 'no-store' });

  const emailOf = async (request: Request): Promise<ShownEmail> => {
    const email = await mailbox.read(String(request.params.id));
    if (!email) throw nothingHere;
    return show(email, pageLanguage(request));
  };

  const list: Handler = async (request) => {
    const language = pageLanguage(request);
    const emails = await mailbox.list();
    const rows = emails.map((email) => render('mailbox-row.html', language, show(email, language).facts).html);
    return answer(request, render('mailbox.html', language, { rows: { html: rows.join('') } }), pageHeaders);
  };

  const one: Handler = async (request) =>
    answer(request, render('mailbox-mail.html', pageLanguage(request), (await emailOf(request)).facts), framingPageHeaders);

  const html: Handler = async (request) => answer(request, { html: (await emailOf(request)).html }, emailHtmlHeaders);

  const attachment: Handler = async (request) => {
    const part = (await emailOf(request)).attachment;
    if (!part) throw nothingHere;
    const headers = { 'content-type': 'application/octet-stream', 'content-disposition': saveAs(part.filename ?? '') };
    return { status: 200, headers, body: part.content };
  };

  return [
    { path: '/mailbox', handle: local(list) },
    { path: '/mailbox/:id', handle: local(one) },
    { path: '/mailbox/:id/html', handle: local(html) },
    { path: '/mailbox/:id/attachment', handle: local(attachment) },
  ];
};
