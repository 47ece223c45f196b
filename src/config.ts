import { resolve } from 'node:path';
import type { Problem } from './domain/consultation.js';
import type { Instant } from './domain/time.js';
import { instant } from './domain/time.js';
import { isAddress } from './mail/address.js';
import { smtpProblem } from './mail/smtp-url.js';

/** What an installation decides, read once from the environment. The README lists every variable with its default. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Without a slash at the end; follows from host and port when it is not set. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  /** `null`: e-mail is caught in the development mailbox. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly consultation: string;
  readonly coordinatorEmail: string | null;
  /** `null`: a random one is made once and kept in the data directory. */
  readonly tokenSecret: string | null;
  /** The moment from which the assistant's clock starts; `null` for the real one. */
  readonly intakeNow: Instant | null;
  /** A proxy of ours stands in front, and its X-Forwarded-For tells who is asking. */
  readonly trustProxy: boolean;
  readonly logLevel: LogLevel;
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

type Environment = Readonly<Record<string, string | undefined>>;
type Reader<T> = (value: string) => T | { readonly cure: string };

const isCure = (value: unknown): value is { readonly cure: string } =>
  typeof value === 'object' && value !== null && 'cure' in value;

const port: Reader<number> = (value) => {
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 && number <= 65535 ? number : { cure: 'Give a whole number from 0 to 65535.' };
};

const url: Reader<string> = (value) =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
    ? value.replace(/\/+$/, '')
    : { cure: 'Give an address such as https://hoering.example.dk .' };

const address: Reader<string> = (value) =>
  isAddress(value) ? value : { cure: 'Give one plain e-mail address, such as navn@myndighed.dk .' };

const smtp: Reader<string> = (value) => {
  const cure = smtpProblem(value);
  return cure === null ? value : { cure };
};

const moment: Reader<Instant> = (value) =>
  /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value))
    ? instant(value)
    : { cure: 'Give an ISO instant with a zone, such as 2017-08-20T23:00:00+02:00 .' };

const secret: Reader<string> = (value) => (value.length >= 32 ? value : { cure: 'Give at least 32 random characters.' });

const flag: Reader<boolean> = (value) => (/^(true|false)$/.test(value) ? value === 'true' : { cure: 'Give true or false.' });

const level: Reader<LogLevel> = (value) =>
  logLevels.find((one) => one === value) ?? { cure: `Give one of ${logLevels.join(', ')}.` };

const name: Reader<string> = (value) =>
  /^[a-z0-9][a-z0-9-]*$/.test(value)
    ? value
    : { cure: 'Give the name of a file in dialogs/ without its ending, such as ogp-2017-2019 .' };

/** The configuration, or every mistake in it at once. Pure but for the working directory, which relative paths start from. */
export const readConfig = (environment: Environment): { readonly config: Config } | { readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const read = <T>(key: string, reader: Reader<T>, otherwise: T): T => {
    const value = environment[key]?.trim();
    if (value === undefined || value === '') return otherwise;
    const result = reader(value);
    if (!isCure(result)) return result;
    problems.push({
      file: 'environment',
      line: 0,
      what: `${key} cannot be "${key.includes('SECRET') || key === 'SMTP_URL' ? '…' : value}".`,
      cure: result.cure,
    });
    return otherwise;
  };
  const config: Config = {
    port: read('PORT', port, 3978),
    host: read('HOST', (value) => value, '127.0.0.1'),
    publicUrl: read<string | null>('PUBLIC_URL', url, null),
    dataDir: resolve(read('DATA_DIR', (value) => value, './data')),
    smtpUrl: read<string | null>('SMTP_URL', smtp, null),
    mailFrom: read('MAIL_FROM', address, 'intake@localhost.localdomain'),
    consultation: read('CONSULTATION', name, 'ogp-2017-2019'),
    coordinatorEmail: read<string | null>('COORDINATOR_EMAIL', address, null),
    tokenSecret: read<string | null>('TOKEN_SECRET', secret, null),
    intakeNow: read<Instant | null>('INTAKE_NOW', moment, null),
    trustProxy: read('TRUST_PROXY', flag, false),
    logLevel: read('LOG_LEVEL', level, 'info'),
  };
  if (config.smtpUrl !== null && !environment.MAIL_FROM?.trim())
    problems.push({
      file: 'environment',
      line: 0,
      what: 'SMTP_URL is set and MAIL_FROM is not.',
      cure: 'Give the address the e-mails come from, such as MAIL_FROM=hoering@myndighed.dk .',
    });
  return problems.length > 0 ? { problems } : { config };
};
