import { promises } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { type Resource, resource } from './resource.js';

const { readdir, readFile } = promises;

/** What a template's placeholder becomes, before it is escaped. `undefined`: there is no such thing, and the page is not served. */
export type Fill = (name: string, argument: string) => string | Html | undefined;

/** HTML that a template has made: put in as it is. */
export interface Html {
  readonly html: string;
}

/** A file of the website. `lasting`: its name changes with its content, so it may be kept for ever. */
export interface Asset {
  readonly resource: Resource;
  readonly lasting: boolean;
}

/** The built website: templates and the files they name. */
export interface Site {
  /** A template with its placeholders filled. Throws on one that nothing fills. */
  readonly render: (template: string, fill: Fill) => Html;
  /** A file by the name under which it is served. */
  readonly asset: (name: string) => Asset | undefined;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML that shows exactly that text, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const placeholder = /\{\{([\w-]+)(?: ([\w.-]+))?\}\}/g;

const manifestSchema = z.record(z.string(), z.string());

/**
 * Reads the built website. `manifest.json` says under which lasting name a file stands (`{"page.js": "page-3QK2M7AB.js"}`). Templates
 * (`*.html`) hold placeholders, each escaped as it is put in: `{{text key}}`, `{{lang}}` and so on as the page fills them, and everywhere
 * `{{asset page.js}}`, the file's address.
 */
export const openSite = async (webDir: string): Promise<Site> => {
  const notBuilt = (): never => {
    throw new Error(`There is no built website in ${webDir}. Run "npm run build".`);
  };
  const files = await readdir(webDir).catch(notBuilt);
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(webDir, 'manifest.json'), 'utf8').catch(notBuilt)));
  const lasting = new Set(Object.values(manifest));
  const templates = new Map<string, string>();
  const assets = new Map<string, Asset>();
  const read = async (file: string): Promise<void> => {
    const type = types[extname(file)];
    if (extname(file) === '.html') templates.set(file, await readFile(join(webDir, file), 'utf8'));
    else if (type) assets.set(file, { resource: resource(type, await readFile(join(webDir, file))), lasting: lasting.has(file) });
  };
  await Promise.all(files.map(read));

  const addressOf = (file: string): string | undefined => {
    const name = manifest[file] ?? file;
    return assets.has(name) ? `/assets/${name}` : undefined;
  };

  return {
    asset: (name) => assets.get(name),
    render: (name, fill) => {
      const template = templates.get(name);
      if (template === undefined) throw new Error(`The website has no ${name}. Run "npm run build".`);
      const html = template.replace(placeholder, (whole, what: string, argument = '') => {
        const value = what === 'asset' ? addressOf(argument) : fill(what, argument);
        if (value === undefined) throw new Error(`${name} asks for ${whole}, and nothing fills it.`);
        return typeof value === 'string' ? escapeHtml(value) : value.html;
      });
      return { html };
    },
  };
};
