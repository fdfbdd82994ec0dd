import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../build/files-in';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { BUILT, type BuiltFile, builtFiles } from '../browser/built-files';
import { BUILT_FOR_FIREFOX } from '../browser/firefox';

/** An address that leads out of the package, also one without a scheme. */
const OUT = String.raw`["'\x60(]\s*(?:https?:)?//`;

/** What takes code, or anything else, from an address that is written out. */
const TAKES = [
  ['an import', new RegExp(String.raw`\b(?:import|from)\s*\(?\s*${OUT}`)],
  ['a script for a worker', new RegExp(String.raw`(?:\bimportScripts|new (?:Shared)?Worker)\s*\(\s*${OUT}`)],
  ['a request', new RegExp(String.raw`\b(?:fetch|open|sendBeacon)\s*\(\s*${OUT}`)],
  ['an element', new RegExp(String.raw`\.(?:src|href|action)\s*=\s*${OUT}`)],
] as const;

/** Ways out that nothing of ours needs, and that no policy of a page would stop in the background. */
const WAYS_OUT = /\b(?:WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon)\b/;

/** A file that packages bring as it is, and what makes code of text in it: each caught, and refused by the browser's policy. */
const KNOWN: Record<string, RegExp> = {
  'zod asks once whether it may': /try\{return Function\(``\),!0\}catch/g,
  'webpack looks for the global object': /try\{return this\|\|new Function\("return this"\)\(\)\}catch/g,
  'regenerator keeps its runtime': /:Function\("r","regeneratorRuntime = r"\)\(\w\)/g,
};
const MAKES_CODE = /(?<![\w$.])(?:new\s+)?Function\s*\(|(?<![\w$.])eval\s*\(/g;

/** A module of WebAssembly is compiled, or stands in the text in base64. */
const COMPILES = /\bWebAssembly\b|AGFzbQ/;
/** What reads text in pictures, as its package brings it. */
const READER = 'ocr/';

const withoutKnown = (text: string) => Object.values(KNOWN).reduce((rest, known) => rest.replace(known, ''), text);

const names = (files: BuiltFile[]) => files.map(({ path }) => path);

describe.each(BUILT)('%s', (folder) => {
  const [scripts, pages, styles] = [builtFiles(folder, 'js'), builtFiles(folder, 'html'), builtFiles(folder, 'css')];

  test('is there to look at', () => {
    expect(scripts.length).toBeGreaterThan(1);
    expect(pages.length).toBeGreaterThan(0);
    expect(styles.length).toBeGreaterThan(0);
  });

  test.each(TAKES)('%s leads to no other place', (_what, takes) => {
    expect(names(scripts.filter(({ text }) => takes.test(text)))).toEqual([]);
  });

  test('no page names a script, a style, a frame or a picture that stands elsewhere', () => {
    const elsewhere =
      /<(?:script|link|iframe|img|object|embed|form|base)\b[^>]*\b(?:src|href|data|action)\s*=\s*["']?(?:https?:)?\/\//i;
    expect(names(pages.filter(({ text }) => elsewhere.test(text)))).toEqual([]);
    const inline = pages.filter(({ text }) => /<script\b(?![^>]*\bsrc=)|\son\w+=|javascript:/i.test(text));
    expect(names(inline)).toEqual([]);
  });

  test('no style takes anything from elsewhere', () => {
    expect(names(styles.filter(({ text }) => /@import|url\(\s*["']?(?:https?:)?\/\//.test(text)))).toEqual([]);
  });

  test('no script names a place that gives out code', () => {
    const givers = /jsdelivr|unpkg|cdnjs|esm\.sh|skypack|jspm|googleapis\.com|gstatic/;
    expect(names(scripts.filter(({ text }) => givers.test(text)))).toEqual([]);
  });

  test('no script makes code out of text, but for what packages try and the browser refuses', () => {
    const makers = scripts.filter(({ text }) => {
      const rest = withoutKnown(text);
      return [...rest.matchAll(MAKES_CODE)].some(({ index }) => !isDefinition(rest, index));
    });
    expect(names(makers)).toEqual([]);
  });

  test('WebAssembly stands in the reader of pictures alone', () => {
    const compiling = names(scripts.filter(({ text }) => COMPILES.test(text)));
    expect(compiling.filter((path) => !path.startsWith(READER))).toEqual([]);
    expect(filesIn(folder).filter((path) => path.endsWith('.wasm'))).toEqual([]);
  });

  test('the page with the reader starts it, and no other script can', () => {
    const reader = filesIn(folder).filter((path) => path.startsWith(READER));
    const naming = (files: string[]) =>
      names(
        scripts.filter(
          ({ path, text }) => !path.startsWith(READER) && files.some((file) => text.includes(basename(file))),
        ),
      );
    const starters = naming(reader);
    expect(starters).toEqual(startersIn(folder, pages));
    expect(naming(starters)).toEqual([]);
  });

  test('no script holds a way out beside fetch', () => {
    expect(names(scripts.filter(({ text }) => WAYS_OUT.test(text)))).toEqual([]);
  });
});

/** In Chromium the desk alone; Firefox's background is a page itself, and the desk with it. The practice folder reads no pictures. */
function startersIn(folder: string, pages: BuiltFile[]): string[] {
  if (folder === BUILT_FOR_FIREFOX) return ['background.js'];
  const desk = pages.find(({ path }) => path === 'desk.html');
  return [...(desk?.text.matchAll(/<script[^>]* src="\/([^"]+)"/g) ?? [])].map(([, path = '']) => path);
}

/** A method of that name, `eval(a,b){`, is no call. */
function isDefinition(text: string, at: number): boolean {
  return /^eval\([^()]*\)\s*\{/.test(text.slice(at, at + 100));
}

test('what is looked for would be found', () => {
  const would = (text: string) => TAKES.filter(([, takes]) => takes.test(text)).map(([what]) => what);
  expect(would('import("https://cdn.example/a.js")')).toEqual(['an import']);
  expect(would('importScripts("//cdn.example/a.js")')).toEqual(['a script for a worker']);
  expect(would('fetch(`https://a.example`)')).toEqual(['a request']);
  expect(would('image.src="http://a.example/p.gif"')).toEqual(['an element']);
  expect(withoutKnown('a=new Function("return 1")')).toMatch(MAKES_CODE);
  const reader = builtFiles(BUILT_EXTENSION, 'js').filter(({ text }) => COMPILES.test(text));
  expect(reader.length).toBeGreaterThan(0);
});
