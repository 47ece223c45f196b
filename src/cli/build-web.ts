/**
 * Builds what the browser gets: bundles `src/web` into `dist/web`, minified, under names that change with the content, so that the
 * server may let them be cached for ever. `manifest.json` says which file is which: `{"page.js": "page-3QK2M7AB.js", ...}`.
 */
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../../../src/web/', import.meta.url));
const target = fileURLToPath(new URL('../../web/', import.meta.url));

/** What the templates name in `{{asset ...}}`. */
const entries = ['page.ts', 'page.css', 'mailbox.css'];

/** The kinds of file that are handed on as they are. */
const copied = /\.(html|svg)$/;

const { metafile } = await build({
  entryPoints: entries.map((entry) => source + entry),
  outdir: target,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  entryNames: '[name]-[hash]',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: source,
});

const manifest: Record<string, string> = {};
for (const [path, output] of Object.entries(metafile.outputs))
  if (output.entryPoint) manifest[output.entryPoint.replace(/\.ts$/, '.js')] = basename(path);

await mkdir(target, { recursive: true });
const files = (await readdir(source)).filter((file) => copied.test(file));
for (const file of files) await cp(source + file, target + file);
await writeFile(`${target}manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);

// Only afterwards, so that a server which is running keeps what its pages name until the new ones are there.
const kept = new Set([...files, ...Object.values(manifest), 'manifest.json']);
for (const file of await readdir(target)) if (!kept.has(file)) await rm(target + file);
