import { existsSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { curtain, workbench } from './testing/bench';

const { at, read, write } = workbench();

test.each(['hospital', 'unit'])('a new %s pack passes its own test, strictly', async (layer) => {
  const folder = at(`general-${layer}`);
  expect(await curtain('new', folder, '--layer', layer)).toMatchObject({ exit: 0, complained: '' });
  const tested = await curtain('test', folder, '--strict');
  expect(tested).toMatchObject({ exit: 0, complained: '' });
  expect(tested.said.split('\n')[0]).toBe(`general-${layer} 1, 1 rule, 4 examples run, 0 problems, 0 warnings`);
  expect(tested.said.includes('No hospital pack was named with --on')).toBe(layer === 'unit');
});

test('a unit pack made anew stands on a hospital pack made anew', async () => {
  expect(await curtain('test', at('general-unit'), '--on', at('general-hospital'))).toMatchObject({ exit: 0 });
});

test('the editor finds the schemas where its settings say, and they take the files', () => {
  const settings = JSON.parse(read('general-hospital/.vscode/settings.json'))['yaml.schemas'];
  for (const path of Object.keys(settings)) expect(existsSync(at(`general-hospital/${path}`))).toBe(true);
  const ajv = new Ajv({ validateFormats: false, strictTypes: false });
  const validate = ajv.compile(JSON.parse(read('general-hospital/schema/rule.schema.json')));
  expect(validate(parse(read('general-hospital/rules/policy.hospital-projects.yaml')))).toBe(true);
});

test('a folder with something in it is left alone', async () => {
  await curtain('new', at('full'));
  write('full/pack.yaml', 'mine');
  expect(await curtain('new', at('full'))).toMatchObject({ exit: 1, complained: expect.stringContaining('not empty') });
  expect(read('full/pack.yaml')).toBe('mine');
});

test('a name machines can’t use, or a layer there is not, is not understood', async () => {
  expect(await curtain('new', at('a'), '--name', 'Ward 4')).toMatchObject({ exit: 2 });
  expect(await curtain('new', at('a'), '--layer', 'baseline')).toMatchObject({ exit: 2 });
  expect(existsSync(at('a'))).toBe(false);
});
