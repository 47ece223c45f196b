import { createHash } from 'node:crypto';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Letter } from '../domain/email.js';
import type { MailPress } from '../domain/ports.js';
import { headerText, isAddress } from './address.js';

/** Longer than any subject of ours: the last line of defence against one that is not. */
const longestSubject = 300;

/**
 * Freezes letters: the same letter is the same bytes, whenever it is made. Rejects when an address or the Message-ID is not what it should
 * be, since those come from configuration and from us, never from a respondent.
 */
export const mailPress = (): MailPress => {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    freeze: async (letter) => {
      const { envelope, message } = await transport.sendMail(asMessage(letter));
      if (!Buffer.isBuffer(message)) throw new Error('nodemailer gave no buffer: streamTransport needs "buffer: true".');
      return {
        messageId: letter.messageId,
        envelope: { from: envelope.from || letter.from.address, to: envelope.to },
        raw: message.toString('base64'),
      };
    },
  };
};

const asMessage = (letter: Letter): SendMailOptions => {
  const { from, to, attachment } = letter;
  for (const { address } of [from, to])
    if (!isAddress(address))
      throw new Error('The sender or the coordinator is no single e-mail address. Check MAIL_FROM and COORDINATOR_EMAIL.');
  if (!/^<[\w.+-]{1,100}@[\w.-]{1,200}>$/.test(letter.messageId)) throw new Error('A Message-ID is <reference@domain>.');
  return {
    messageId: letter.messageId,
    date: new Date(letter.date),
    // Bound to the content: nobody can write a text that holds its own boundary, and so makes parts of its own.
    baseBoundary: createHash('sha256').update(JSON.stringify(letter)).digest('hex').slice(0, 40),
    textEncoding: 'quoted-printable',
    // Objects and an explicit envelope: nodemailer reads a string as a list of recipients.
    from: { name: headerText(from.name), address: from.address },
    to: { name: headerText(to.name), address: to.address },
    envelope: { from: from.address, to: [to.address] },
    subject: headerText(letter.subject, longestSubject),
    text: letter.text,
    html: letter.html,
    attachments: [
      {
        filename: headerText(attachment.filename),
        contentType: headerText(attachment.contentType),
        content: Buffer.from(attachment.content, 'utf8'),
      },
    ],
  };
};
