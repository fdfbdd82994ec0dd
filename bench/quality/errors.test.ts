import { expect, test } from 'vitest';
import type { Detection } from '../../src/cli/engine';
import { errors } from './errors';
import { judge } from './judge';
import type { LabelledPost } from './post';

const held: Detection = {
  findings: [{ start: 0, end: 3, category: 'phi.name', rule: 'phi.name-nearby' }],
  verdict: 'hold',
};
const clear: Detection = { findings: [], verdict: 'clear' };

async function errorsOf(expected: LabelledPost['expect'], findings: LabelledPost['findings'], given: Detection) {
  const post = { id: 'p-1', site: 'x', text: 'Ana, bed 9', expect: expected, findings, tags: [], why: 'the reason' };
  return errors(await judge('a.jsonl', [post], () => given));
}

const bed: LabelledPost['findings'] = [{ category: 'phi.other-id', text: 'bed 9', occurrence: 0 }];
const name: LabelledPost['findings'] = [{ category: 'phi.name', text: 'Ana', occurrence: 0 }];

test('a miss says why it matters and that no rule fired', async () => {
  const said = await errorsOf('hold', bed, clear);
  expect(said).toContain('# missed: 1');
  expect(said).toContain('why: the reason\nfired: no rule fired\nnot marked: phi.other-id "bed 9"\n> Ana, bed 9');
});

test('a false alarm names the rule and the words', async () => {
  const said = await errorsOf('clear', [], held);
  expect(said).toContain('# false alarm: 1');
  expect(said).toContain('fired: phi.name-nearby\nmarked by phi.name-nearby: phi.name "Ana"');
});

test('the wrong degree, and the wrong words in the right degree, are errors of their own', async () => {
  expect(await errorsOf('warn', name, held)).toContain('# too harsh: 1');
  expect(await errorsOf('hold', name, { ...held, verdict: 'warn' })).toContain('# too mild: 1');
  expect(await errorsOf('hold', bed, held)).toContain('# other words: 1');
});

test('what is right is not listed', async () => {
  expect(await errorsOf('hold', name, held)).not.toContain('p-1');
});
