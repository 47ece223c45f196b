import { type Document, isCollection, isMap, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from '../domain/consultation.js';

/** The way to a part of a file: the keys and positions that lead to it from the top. */
export type Path = readonly (string | number)[];

/** A YAML file, read: its plain value, its mistakes of syntax, and where each part of it stands. */
export interface YamlFile {
  readonly file: string;
  /** `undefined` when the syntax is so broken that its parts cannot be told. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** The line of a part, counted from 1; of the nearest part around it when it does not exist. */
  readonly lineOf: (path: Path) => number;
}

/** Codes of the yaml package that a case officer meets; the others keep the package's own sentence. */
const cures: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Give all entries of one group the same number of spaces in front.',
  TAB_AS_INDENT: 'Use spaces in front of a line, never a tab.',
  MISSING_CHAR: 'Close the quotation mark or the bracket, or put a space after the colon.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text with a colon in it in quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'Put the colon on the same line as its key.',
  BAD_SCALAR_START: 'Put the text in quotation marks.',
  UNEXPECTED_TOKEN: 'Put the text in quotation marks, or move it under its key.',
};

const cureOf = (error: YAMLError): string => {
  if (error.message.includes('end with a')) return 'Close the bracket.';
  return cures[error.code] ?? 'Mend this line first.';
};

const isDuplicate = (error: YAMLError): boolean => error.code === 'DUPLICATE_KEY';

/** The node a path leads to, or the last one on the way, together with the offset at which a reader would look for it. */
const offsetOf = (document: Document, path: Path): number => {
  let node: unknown = document.contents;
  let offset = (document.contents as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(step));
      if (!pair) break;
      offset = (pair.key as Node | null)?.range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = node.items[Number(step)];
      if (!node) break;
      offset = (node as Node).range?.[0] ?? offset;
    }
  }
  return offset;
};

/** A key that stands twice keeps both readings apart from the rest of the file; any other mistake makes the rest a guess. */
const syntaxProblem = (file: string, text: string, lines: LineCounter, error: YAMLError): Problem => {
  const { line } = lines.linePos(error.pos[0]);
  if (!isDuplicate(error)) return { file, line, what: `The YAML cannot be read: ${error.message}.`, cure: cureOf(error) };
  const key = /^["']?([^"':\s]*)/.exec(text.slice(error.pos[0], error.pos[0] + 100))?.[1] ?? '';
  return { file, line, what: `"${key}" stands twice in the same place.`, cure: 'Keep one of the two.' };
};

/** Reads the text of a YAML file; what is wrong with its syntax is in `problems`. */
export const readYaml = (file: string, text: string): YamlFile => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const lineOf = (path: Path): number => lines.linePos(offsetOf(document, path)).line;
  const mistakes = [...document.errors, ...document.warnings].map((error) => syntaxProblem(file, text, lines, error));
  // One slip of the pen makes the parser stumble on until the end of its line.
  const problems = mistakes.filter(({ line }, index) => mistakes.findIndex((other) => other.line === line) === index);
  if (document.errors.some((error) => !isDuplicate(error))) return { file, data: undefined, problems, lineOf };
  return { file, data: document.toJS(), problems, lineOf };
};
