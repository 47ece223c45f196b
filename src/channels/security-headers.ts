type Headers = Readonly<Record<string, string>>;

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => (value ? `${name} ${value}` : name))
    .join('; ');

/** A document may use nothing but what is listed, and everything listed is our own. */
const page = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
  'require-trusted-types-for': "'script'",
};

/** Every answer has these, also an error (https://owasp.org/www-project-secure-headers/). What is no page may load nothing. */
export const everyAnswer = (isHttps: boolean): Headers => ({
  'content-security-policy': policy({ 'default-src': "'none'", 'base-uri': "'none'", 'frame-ancestors': "'none'" }),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
  ...(isHttps && { 'strict-transport-security': 'max-age=31536000' }),
});

export const pageHeaders: Headers = { 'content-security-policy': policy(page) };

/** A page that shows an e-mail's HTML in a frame. */
export const framingPageHeaders: Headers = { 'content-security-policy': policy({ ...page, 'frame-src': "'self'" }) };

/** An e-mail's own HTML: no script, no form, no image, no origin; only the styles that e-mails have to carry in their elements. */
export const emailHtmlHeaders: Headers = {
  'content-security-policy': policy({
    sandbox: '',
    'default-src': "'none'",
    'style-src': "'unsafe-inline'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'self'",
  }),
};
