import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baselinePack } from '../build/baseline-pack';
import { postOf } from '../entrypoints/practice/scenario/post-of';
import { bundledModel } from '../src/channels/bundled-model';
import { scenarioPaths } from '../src/cli/pack/pack-paths';
import { createEngine } from '../src/engine/engine';
import type { Language } from '../src/engine/rule';
import type { Verdict } from '../src/engine/verdict';
import { toPack } from '../src/policy/read-pack';
import { readNamedScenarios, readScenarios } from '../src/policy/read-scenarios';
import { SCENARIO_NETWORKS, type Scenario, type Taught } from '../src/policy/scenario-schema';

const FOLDER = 'rules/baseline';
const LANGUAGES = ['en', 'es'] as const;

/** An engine compiles its rules on its first post, which takes a busy machine a while. */
const FIRST_POST_MS = 30_000;

const { scenarios, problems } = readNamedScenarios(
  scenarioPaths(FOLDER).map((path) => ({ path, text: readFileSync(join(FOLDER, path), 'utf8') })),
);
const pack = toPack(baselinePack());
const engines = {
  en: createEngine([pack], 'en', bundledModel()),
  es: createEngine([pack], 'es', bundledModel()),
};

const asTaught = (action: Verdict['action']): Taught => (action === 'note' ? 'clear' : action);
const judge = (scenario: Scenario, text: string, language: Language) =>
  engines[language].analyse({ ...postOf(scenario, text, language), revision: 0 });

/** All words of a scenario, by the path of their field. */
function wordsIn(value: unknown, path = ''): { path: string; en: string; es: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'es' in value) return [{ path, en: String(value.en), es: String(value.es) }];
  return Object.entries(value).flatMap(([key, inside]) => wordsIn(inside, path ? `${path}.${key}` : key));
}

test('every file can be read', () => {
  expect(problems).toEqual([]);
});

test('there are enough, on every network, of both kinds', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(24);
  const of = (network: string, isWrong: boolean) =>
    scenarios.filter((scenario) => scenario.network === network && scenario.teaches.length > 0 === isWrong).length;
  for (const network of SCENARIO_NETWORKS) {
    expect(of(network, true), `${network}, something wrong`).toBeGreaterThan(0);
    expect(of(network, false), `${network}, nothing wrong`).toBeGreaterThan(0);
  }
});

test('each is complete in both languages', () => {
  const empty = scenarios.flatMap((scenario) =>
    wordsIn(scenario).flatMap(({ path, en, es }) => (en.trim() && es.trim() ? [] : [`${scenario.id}: ${path}`])),
  );
  expect(empty).toEqual([]);
});

test('the best post does not always stand at the same place', () => {
  const places = scenarios.map(({ options }) => options.findIndex(({ best }) => best));
  for (const place of [0, 1, 2]) expect(places.filter((at) => at === place).length).toBeGreaterThan(3);
});

test.each(LANGUAGES)(
  'the engine says of every option what the file teaches: %s',
  (language) => {
    const unlike = scenarios.flatMap((scenario) =>
      scenario.options.flatMap(({ text, verdict }, place) => {
        const { action } = judge(scenario, text[language], language);
        return asTaught(action) === verdict
          ? []
          : [`${scenario.id}, option ${place + 1}: ${verdict} taught, ${action} said`];
      }),
    );
    expect(unlike).toEqual([]);
  },
  FIRST_POST_MS,
);

test.each(LANGUAGES)(
  'the tempting draft shows what the scenario teaches: %s',
  (language) => {
    const unlike = scenarios.flatMap((scenario) => {
      const { action, findings } = judge(scenario, scenario.tempting[language], language);
      const isTaught = findings.some(({ category }) => scenario.teaches.includes(category));
      const asSaid =
        scenario.teaches.length === 0 ? asTaught(action) === 'clear' : asTaught(action) !== 'clear' && isTaught;
      return asSaid ? [] : [`${scenario.id}: ${action}, ${findings.map(({ category }) => category).join(' ')}`];
    });
    expect(unlike).toEqual([]);
  },
  FIRST_POST_MS,
);

test('a scenario that is not like its kind is told with file, field and fix', () => {
  const [first] = scenarioPaths(FOLDER);
  const text = readFileSync(join(FOLDER, first as string), 'utf8');
  const told = (path: string, changed: string) => readNamedScenarios([{ path, text: changed }]).problems;
  expect(told(first as string, text)).toEqual([]);
  expect(told('scenarios/other.yaml', text)).toEqual([
    expect.stringMatching(/^scenarios\/other\.yaml: id: expected the file to be named/),
  ]);
  expect(readScenarios([{ path: 'downloaded (1).yaml', text }]).problems).toEqual([]);
  const twice = ['one', 'two'].map((name) => ({ path: `${name}.yaml`, text }));
  expect(readScenarios(twice).problems).toEqual([
    expect.stringMatching(/^two\.yaml: id: .* already taken by one\.yaml$/),
  ]);
  expect(told(first as string, text.replace('network: ', 'netwrok: '))).toContainEqual(
    expect.stringMatching(/:2: the file: .*netwrok.*correct its spelling/),
  );
  expect(told(first as string, text.replace('best: true', 'best: false'))).not.toEqual([]);
  expect(told(first as string, text.replaceAll(/ +best: true\n/g, ''))).toEqual([
    expect.stringMatching(/:\d+: options: expected "best: true" on exactly one/),
  ]);
});
