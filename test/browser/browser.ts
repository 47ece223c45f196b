import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = (): string | undefined =>
  [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(
    (path) => path && existsSync(path),
  );

const bundled = async (): Promise<Browser> => {
  // Set before the import: the package then unpacks the system libraries it needs itself.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args, ...flags],
    headless: true,
  });
};

/**
 * A real browser: that of CHROMIUM_PATH, an installed Chromium or Chrome, or the one a development dependency brings. Where none starts it
 * is `null`, and says so in one loud line; where `CI` is set that is an error.
 */
export const launchBrowser = async (): Promise<Browser | null> => {
  try {
    const path = installed();
    return path ? await chromium.launch({ executablePath: path, args: flags, headless: true }) : await bundled();
  } catch (error) {
    if (process.env.CI) throw error;
    console.error('!!! BROWSER TESTS ARE SKIPPED: no Chromium starts here. Install chromium, or set CHROMIUM_PATH. !!!');
    return null;
  }
};
