import type { Content } from '../domain/consultation.js';
import type { Letter } from '../domain/email.js';
import type { Language } from '../domain/language.js';
import type { Proposal } from '../domain/proposal.js';
import { cleanLine, excerpt } from '../messages/clean-text.js';
import { wordsIn } from '../messages/words.js';
import { emailBlocks, titleOf } from './email-blocks.js';
import { emailHtml } from './email-html.js';
import { emailText } from './email-text.js';
import { proposalJson } from './proposal-json.js';

/** What of the e-mail the installation decides. */
export interface EmailSettings {
  /** The one address that every e-mail comes from. */
  readonly from: string;
}

/** The language the coordinator reads; the answers stand in the respondent's. */
const coordinatorLanguage: Language = 'da';

/** Mail programs and filing systems show about this much of a subject. */
const subjectLength = 120;

/** `OGP-høring: <title> [<reference>]` on one line; a long title is cut, the rest never. */
const subjectOf = (prefix: string, title: string, reference: string): string => {
  const [head, tail] = [`${cleanLine(prefix)}: `, ` [${reference}]`];
  return `${head}${excerpt(title, subjectLength - head.length - tail.length)}${tail}`;
};

/** The e-mail to the coordinator. Pure: the same proposal is the same letter, whenever it is made. */
export const composeEmail = (proposal: Proposal, content: Content, { from }: EmailSettings): Letter => {
  const { coordinator, subjectPrefix } = content.consultation;
  const filename = 'proposal.json';
  const words = wordsIn(content, coordinatorLanguage);
  const blocks = emailBlocks(proposal, content, coordinatorLanguage, filename);
  const subject = subjectOf(subjectPrefix, titleOf(proposal, content, coordinatorLanguage), proposal.reference);
  return {
    messageId: `<${proposal.reference}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    date: proposal.submitted,
    boundary: `proposal-${proposal.reference}`,
    from: { name: words.text('email.sender'), address: from },
    to: { name: coordinator.name, address: coordinator.email },
    subject,
    text: emailText(blocks),
    html: emailHtml(blocks, subject, coordinatorLanguage, proposal.language),
    attachment: {
      filename,
      contentType: 'application/json; charset=utf-8',
      content: `${JSON.stringify(proposalJson(proposal, content, coordinatorLanguage), null, 2)}\n`,
    },
  };
};
