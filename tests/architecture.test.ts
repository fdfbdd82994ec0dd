import { expect, test } from 'vitest';
import { folderOf, importsOf, readSources } from './architecture/sources';

/** From the ground up: a folder imports from lower levels only. Neighbours of the second level may lean on each other. */
const LEVELS = [
  ['engine'],
  ['words', 'messages', 'page', 'sites', 'policy', 'channels', 'journal', 'storage'],
  ['background', 'compose', 'overlay', 'pictures', 'pack-ui', 'report', 'cli'],
  ['watch'],
  ['entrypoints'],
  ['standalone'],
];
const SHARED_LEVEL = 1;

/** These run in the page, where the engine's weight must not go: they know it by its types alone. */
const WITHOUT_ENGINE = ['compose', 'overlay', 'messages', 'watch'];

const MOST_LINES = 250;

const all = readSources();
const shipped = all.filter(({ isTest }) => !isTest);
const links = shipped.flatMap((source) =>
  importsOf(source).map((link) => ({ ...link, path: source.path, from: folderOf(source.path) })),
);
const between = links.flatMap(({ target, ...link }) => {
  const to = target && folderOf(target);
  return to && to !== link.from ? [{ ...link, to }] : [];
});

const levelOf = (folder: string) => LEVELS.findIndex((level) => level.includes(folder));

test('there is something to look at', () => {
  expect(shipped.length).toBeGreaterThan(100);
  expect(links.length).toBeGreaterThan(300);
});

test('every folder of src has its level', () => {
  const homeless = shipped.filter(({ path }) => path.startsWith('src/') && levelOf(folderOf(path)) === -1);
  expect(homeless.map(({ path }) => `${path} stands in a folder no level names.`)).toEqual([]);
});

test('imports run one way', () => {
  const wrong = between.filter(({ from, to }) => {
    const [above, below] = [levelOf(from), levelOf(to)];
    if (above === -1 || below === -1) return false;
    return below > above || (below === above && above !== SHARED_LEVEL);
  });
  expect(
    wrong.map(({ path, from, to }) => `${path} imports from ${to}, but ${from} stands below or beside it.`),
  ).toEqual([]);
});

test('no two folders import from each other', () => {
  const mutual = between.filter(({ from, to }) => between.some((other) => other.from === to && other.to === from));
  expect(mutual.map(({ path, from, to }) => `${path} imports from ${to}, which imports from ${from}.`)).toEqual([]);
});

test('the engine stands on nothing of ours, and on compromise alone', () => {
  const outside = links.filter(
    ({ path, specifier, target }) =>
      path.startsWith('src/engine/') &&
      (target ? !target.startsWith('src/engine/') : !/^compromise(\/|$)/.test(specifier)),
  );
  expect(outside.map(({ path, specifier }) => `${path} imports ${specifier}; the engine may not.`)).toEqual([]);
});

test('what runs in the page takes only types from the engine', () => {
  const heavy = between.filter(
    ({ from, to, typeOnly }) => WITHOUT_ENGINE.includes(from) && to === 'engine' && !typeOnly,
  );
  expect(heavy.map(({ path, specifier }) => `${path} imports more than types from ${specifier}.`)).toEqual([]);
});

test('what ships imports no test', () => {
  const leaks = links.filter(
    ({ path, target = '' }) =>
      !/^(scripts|bench)\//.test(path) && (/\.test$/.test(target) || target.startsWith('tests/')),
  );
  expect(leaks.map(({ path, specifier }) => `${path} ships, but imports the test ${specifier}.`)).toEqual([]);
});

test('no folder is a drawer for odds and ends', () => {
  const drawers = all.filter(({ path }) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.tsx?$)/.test(path));
  expect(drawers.map(({ path }) => `${path}: name the idea instead.`)).toEqual([]);
});

test(`no file is longer than ${MOST_LINES} lines`, () => {
  const long = all
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines: more than one idea.`)).toEqual([]);
});
