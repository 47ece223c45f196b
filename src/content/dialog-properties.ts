/** What a property of a dialog file is for: told to editors by the JSON Schema, and the words of the check's sentences. */
export interface PropertyText {
  /** What it says, in one sentence. */
  readonly says: string;
  /** What its value must be, so that `"minutes" is "ten", not <form>` is a sentence. */
  readonly form: string;
  /** A value as it is written in YAML. */
  readonly example: string;
}

const ids = 'a list of field ids';
const fieldList = '[title, level]';

/** Every property by its name; a name means the same wherever it stands. */
export const dialogProperties = {
  id: {
    says: 'Names the consultation (as its file is named), the section, or the field.',
    form: 'a name of letters and digits that begins with a small letter',
    example: 'title',
  },
  opens: {
    says: 'The first moment at which proposals are taken, with the offset from UTC that the time zone has then.',
    form: 'a moment with its offset from UTC',
    example: '2017-06-01T00:00:00+02:00',
  },
  closes: {
    says: 'The last moment at which a proposal is in time, with the offset from UTC that the time zone has then.',
    form: 'a moment with its offset from UTC',
    example: '2017-08-20T23:59:59.999+02:00',
  },
  timeZone: {
    says: 'The time zone of the deadline and of every day that respondents name (IANA name).',
    form: 'the name of a time zone',
    example: 'Europe/Copenhagen',
  },
  takesLate: {
    says: 'Whether proposals are taken after the deadline, marked as late.',
    form: 'true or false',
    example: 'true',
  },
  minutes: {
    says: 'How many minutes a proposal takes to give, told in the welcome.',
    form: 'a whole number above 0',
    example: '10',
  },
  subjectPrefix: {
    says: 'How the subject of every e-mail to the coordinator begins.',
    form: 'a text on one line',
    example: 'OGP-høring',
  },
  privacyUrl: {
    says: "The address of the agency's privacy notice; without it, the assistant's own page tells the essentials.",
    form: 'an address that begins with https://',
    example: 'https://digst.dk/privatlivspolitik/',
  },
  coordinator: {
    says: 'Who receives the proposals and answers questions about the consultation.',
    form: 'a group of name, organisation, email and phone',
    example: '{ name: Rune Møller Thomsen, organisation: Digitaliseringsstyrelsen, email: rumth@digst.dk, phone: "41 78 24 36" }',
  },
  name: { says: "The coordinator's name.", form: 'a text on one line', example: 'Rune Møller Thomsen' },
  organisation: { says: "The coordinator's organisation.", form: 'a text on one line', example: 'Digitaliseringsstyrelsen' },
  email: { says: 'The one address that receives every proposal.', form: 'an e-mail address', example: 'rumth@digst.dk' },
  phone: {
    says: "The coordinator's telephone number, in quotation marks, as it is to be read.",
    form: 'a telephone number in quotation marks',
    example: '"41 78 24 36"',
  },
  retention: {
    says: 'How long what respondents wrote is kept.',
    form: 'a group of draftDays and proposalDays',
    example: '{ draftDays: 30, proposalDays: 90 }',
  },
  draftDays: {
    says: 'Days without activity before a draft that was not sent is deleted.',
    form: 'a whole number above 0',
    example: '30',
  },
  proposalDays: {
    says: 'Days after which a proposal that reached the coordinator is deleted here.',
    form: 'a whole number above 0',
    example: '90',
  },
  summary: {
    says: 'The fields that let a busy coordinator judge a proposal: the first lines of the e-mail.',
    form: ids,
    example: fieldList,
  },
  sections: {
    says: 'The questions in the order they are asked, in sections.',
    form: 'a list of sections, each with an id and fields',
    example: '[{ id: initiative, fields: [...] }]',
  },
  fields: {
    says: 'The questions of the section, in the order they are asked.',
    form: 'a list of fields, each with an id and a kind',
    example: '[{ id: title, kind: text, maxLength: 120 }]',
  },
  kind: { says: 'What kind of answer the field takes.', form: 'a kind of field', example: 'text' },
  required: {
    says: 'Whether the question must be answered before the proposal can be sent. False unless it is said.',
    form: 'true or false',
    example: 'true',
  },
  unknown: {
    says: 'Whether "I don\'t know" is an answer. False unless it is said.',
    form: 'true or false',
    example: 'true',
  },
  onlyIf: {
    says: 'Asks the question only when a choice field above was answered with one of these options.',
    form: 'a group of a field and its options',
    example: '{ field: ownerType, is: [single] }',
  },
  field: { says: 'The choice field, asked further up, that decides.', form: 'a field id', example: 'ownerType' },
  is: { says: 'The options of which one must be chosen.', form: 'a list of option ids', example: '[single]' },
  with: { says: 'Fields that the same answer may settle as well.', form: ids, example: '[partners]' },
  maxLength: {
    says: 'The longest answer that is taken, in characters; of partners, for each name.',
    form: 'a whole number above 0',
    example: '2000',
  },
  minLength: { says: 'The shortest answer that is taken, in characters.', form: 'a whole number above 0', example: '20' },
  lines: { says: 'Whether the answer is one line, or may hold paragraphs.', form: 'one or many', example: 'one' },
  longer: { says: 'The text field that keeps an answer too long for this one.', form: 'a field id', example: 'description' },
  about: {
    says: 'What the field is about, so that free words about it are understood, also where it was not asked.',
    form: 'a subject that the kind of field knows',
    example: 'level',
  },
  options: {
    says: 'The options in the order they are shown; their words stand in locales/ under these ids.',
    form: 'a list of option ids (small letters, digits and "-")',
    example: '[local, regional, national]',
  },
  pick: {
    says: 'How many options an answer holds; "one-or-several" is one as a rule.',
    form: 'one, one-or-several or several',
    example: 'one',
  },
  other: { says: 'Whether an answer outside the options is taken, in free text.', form: 'true or false', example: 'true' },
  flags: {
    says: 'Options that stand out in the e-mail to the coordinator.',
    form: 'a list of option ids',
    example: '[not-within]',
  },
} as const satisfies Readonly<Record<string, PropertyText>>;

export type DialogProperty = keyof typeof dialogProperties;

/** The text of a property by any name; `undefined` when there is no such property. */
export const dialogProperty = (name: string): PropertyText | undefined =>
  Object.hasOwn(dialogProperties, name) ? dialogProperties[name as DialogProperty] : undefined;
