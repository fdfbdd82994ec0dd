import { cpSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { curtain, workbench } from './testing/bench';

const { at, edit, write } = workbench();
const RULE = 'rules/policy.hospital-projects.yaml';

beforeAll(async () => {
  await curtain('new', at('old'), '--name', 'general-hospital');
  cpSync(at('old'), at('new'), { recursive: true });
  edit('new/pack.yaml', {
    version: 2,
    mode: 'enforce',
    adjust: { 'policy.workplace-photo': { action: 'hold' } },
    rollout: [{ group: 'pilot', mode: 'coach' }, { percent: 25 }],
  });
  edit(`new/${RULE}`, { action: 'hold' });
  write('new/lexicons/hospital-projects.txt', 'project bluebird\nproject heron\n');
});

test('says what differs, and whose posts fare otherwise', async () => {
  const posts = [
    { text: 'so proud of Project Heron today' },
    { text: 'Selfie at the nurses station with my whole team!' },
    { text: 'lunch was good' },
  ];
  write('posts.jsonl', posts.map((post) => JSON.stringify(post)).join('\n'));
  const { exit, said } = await curtain('diff', at('old'), at('new'), '--posts', at('posts.jsonl'));
  expect(exit).toBe(0);
  expect(said.split('\n')).toEqual([
    'Goes to: group pilot in mode coach; then 25% of browsers; then nobody else yet',
    'Settings',
    '  version: 1 → 2',
    '  mode: "coach" → "enforce"',
    '  rollout: + {"group":"pilot","mode":"coach"}, + {"percent":25}',
    'Rules',
    '  policy.hospital-projects: action: {"public":"warn"} → "hold"',
    'Adjustments of rules below',
    '  policy.workplace-photo: nothing → {"action":"hold"}',
    'Word lists',
    '  hospital-projects: + "project heron", - "proyecto azulejo"',
    'Posts: 4 of 7 fare otherwise',
    '  newly held: 3',
    '    "I was at the first meeting for Project Bluebird today"',
    '      was warned; policy.hospital-projects; on x, public',
    '    "so proud of Project Heron today"',
    '      was clear; policy.hospital-projects; on x, public',
    '    "Selfie at the nurses station with my whole team!"',
    '      was warned; policy.workplace-photo; on x, public',
    '  newly clear: 1',
    '    "Hoy fue la primera reunión del Proyecto Azulejo y estoy muy contenta"',
    '      was warned; policy.hospital-projects; on x, public',
  ]);
});

test('a built pack and its folder do not differ, whenever it was built', async () => {
  await curtain('build', at('old'), '--out', at('old.pack.json'), '--issued', '2027-01-02');
  const { exit, said } = await curtain('diff', at('old.pack.json'), at('old'), '--exit-code');
  expect(exit).toBe(0);
  expect(said).toMatch(
    /Settings: no difference[\s\S]*Posts: 0 of 4 fare otherwise \(in mode coach a hold only marks\)/,
  );
});

test('with --exit-code a difference is told by the code', async () => {
  expect(await curtain('diff', at('old'), at('new'), '--exit-code')).toMatchObject({ exit: 1 });
});

test('rules that came and went are told by id', async () => {
  await curtain('new', at('unit'), '--layer', 'unit', '--name', 'general-hospital');
  const { said } = await curtain('diff', at('old'), at('unit'));
  expect(said).toContain('  + policy.unit-projects (policy.confidential-business, {"public":"warn"})\n');
  expect(said).toContain('  - policy.hospital-projects (policy.confidential-business, {"public":"warn"})\n');
});

test('a line that is no post is named, and the others are read', async () => {
  write('torn.jsonl', '{"text": "hi"}\n{"text": 5}\n');
  const { exit, said, complained } = await curtain('diff', at('old'), at('old'), '--posts', at('torn.jsonl'));
  expect(exit).toBe(1);
  expect(complained).toBe(`${at('torn.jsonl')}:2: text: expected a string`);
  expect(said).toContain('0 of 5 fare otherwise');
});
