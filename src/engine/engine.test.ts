import { describe, expect, test } from 'vitest';
import { createEngine } from './engine';
import type { Post } from './post';
import type { Rule } from './rule';

const words = { title: { en: 'Title', es: 'Título' }, why: { en: 'Why', es: 'Por qué' } };
const patient: Rule = { id: 'signal.patient', kind: 'terms', terms: ['patient'], about: 'patient' };
const colleague: Rule = { id: 'signal.colleague', kind: 'terms', terms: ['dr'], about: 'colleague', weight: 2 };
const name: Rule = {
  ...words,
  id: 'phi.name',
  kind: 'entity',
  entity: 'person',
  category: 'phi.name',
  action: 'hold',
  whose: ['patient'],
  safer: { en: 'a patient', es: 'un paciente' },
};
const record: Rule = {
  ...words,
  id: 'phi.mrn',
  kind: 'pattern',
  category: 'phi.mrn',
  action: { public: 'hold', internal: 'warn' },
  keywords: ['mrn'],
  patterns: ['\\bmrn (?<mark>\\d{4,8})\\b'],
};

const post = (text: string, more: Partial<Post> = {}): Post => ({
  text,
  site: 'x',
  audience: 'public',
  revision: 7,
  ...more,
});
const engineOf = (...rules: Rule[]) => createEngine([{ name: 'test', version: 3, rules }]);

function shown(rules: Rule[], text: string, more: Partial<Post> = {}): string[] {
  const { findings } = engineOf(...rules).analyse(post(text, more));
  return findings.map(({ from, to, ruleId, action }) => `${ruleId} ${action}: ${text.slice(from, to)}`);
}

describe('the engine', () => {
  test('answers with the revision it judged and the packs it used', () => {
    const verdict = engineOf(patient, name).analyse(post('my patient Mrs. Okafor'));
    expect(verdict).toMatchObject({ revision: 7, action: 'hold', packVersions: [{ name: 'test', version: 3 }] });
  });

  test('finds a name beside patient talk, and leaves a colleague alone', () => {
    const rules = [patient, colleague, name];
    expect(shown(rules, 'my patient Mrs. Okafor')).toEqual(['phi.name hold: Mrs. Okafor']);
    expect(shown(rules, 'Dr. Harold Vega is the best')).toEqual([]);
  });

  test('marks no half of a character, and no white space alone', () => {
    const letters = { ...record, keywords: undefined, patterns: ['\\bmrn|\\d'] } as unknown as Rule;
    expect(shown([letters], 'mrn\u0301 4\ufe0f\u20e3')).toEqual([
      'phi.mrn hold: mrn\u0301',
      'phi.mrn hold: 4\ufe0f\u20e3',
    ]);
    expect(shown([{ ...letters, patterns: ['\\s'], mark: 'sentence' } as Rule], ' \n ')).toEqual([]);
  });

  test('words that would be offered in place of others are not marked themselves', () => {
    const anybody = { ...name, kind: 'terms', terms: ['a patient', 'okafor'], whose: undefined } as unknown as Rule;
    expect(shown([anybody], 'A patient and Okafor')).toEqual(['phi.name hold: Okafor']);
  });

  test('asks for each audience what the rule asks for it', () => {
    expect(shown([record], 'mrn 448120')).toEqual(['phi.mrn hold: 448120']);
    expect(shown([record], 'mrn 448120', { audience: 'internal' })).toEqual(['phi.mrn warn: 448120']);
    expect(shown([{ ...record, action: { public: 'hold' } }], 'mrn 448120', { audience: 'internal' })).toEqual([]);
  });

  test('reads spaced digits, and marks them as they were typed', () => {
    expect(shown([record], 'the m r n 4 4 8 1 2 0 again')).toEqual(['phi.mrn hold: 4 4 8 1 2 0']);
  });

  test('the safer words are in the language of the post, the why in that of the browser', () => {
    const engine = createEngine(
      [
        {
          name: 'test',
          version: 1,
          rules: [patient, { id: 'signal.px', kind: 'terms', terms: ['paciente'], about: 'patient' }, name],
        },
      ],
      'en',
    );
    const [finding] = engine.analyse(post('la paciente Sra. Okafor ya salió de la sala')).findings;
    expect(finding?.why).toMatchObject({ title: 'Title', safer: 'un paciente' });
  });

  test('conditions look at the sentence, its neighbours, the post and the text being answered', () => {
    const signal: Rule = { id: 'signal.care', kind: 'terms', terms: ['admitted'] };
    const asking = (needs: string) => shown([signal, { ...record, needs: [needs] }], 'mrn 448120. Well. Admitted.');
    expect(asking('sentence:signal.care')).toEqual([]);
    expect(asking('near:signal.care')).toEqual([]);
    expect(asking('post:signal.care')).toHaveLength(1);
    const reply = [signal, { ...record, needs: ['reply:signal.care'] }];
    expect(shown(reply, 'mrn 448120')).toEqual([]);
    expect(shown(reply, 'mrn 448120', { replyTo: 'was he admitted?' })).toHaveLength(1);
  });

  test('a combination adds up, grades and names the detail to drop', () => {
    const detail = (id: string, term: string): Rule => ({ id, kind: 'terms', terms: [term] });
    const story: Rule = {
      ...words,
      id: 'phi.story',
      kind: 'combination',
      category: 'phi.reidentifiable-story',
      action: 'hold',
      window: 2,
      weigh: [
        { group: 'role', signals: ['signal.role'], weight: 3 },
        { group: 'place', signals: ['signal.place'], weight: 2 },
        { group: 'time', signals: ['signal.time'], weight: 1 },
      ],
      thresholds: { warn: 4, hold: 6 },
    };
    const rules = [
      detail('signal.role', 'mayor'),
      detail('signal.place', 'lake'),
      detail('signal.time', 'friday'),
      story,
    ];
    expect(shown(rules, 'The mayor fell.')).toEqual([]);
    expect(shown(rules, 'The mayor fell. By the lake.')).toEqual(['phi.story warn: The mayor fell. By the lake.']);
    const text = 'Hello. The mayor fell by the lake friday. Bye.';
    const [finding] = engineOf(...rules).analyse(post(text)).findings;
    expect(finding).toMatchObject({ action: 'hold' });
    expect(text.slice(finding?.from, finding?.to)).toBe('The mayor fell by the lake friday.');
    expect(text.slice(finding?.drop?.from, finding?.drop?.to)).toBe('mayor');
  });

  test('refuses a rule that waits for a signal no rule gives', () => {
    expect(() => engineOf({ ...record, needs: ['near:signal.nowhere'] })).toThrow(
      'Rule phi.mrn asks for "signal.nowhere"',
    );
  });

  test('what is kept between keystrokes never changes the verdict', () => {
    const rules = [patient, colleague, name, record];
    const engine = engineOf(...rules);
    const text = 'Dr. Vega rounded. My patient Mrs. Okafor, mrn 448120.\nShe is fine.';
    for (let end = 0; end <= text.length; end++) {
      const typed = post(text.slice(0, end));
      expect(engine.analyse(typed)).toEqual(engineOf(...rules).analyse(typed));
    }
  });
});

test.each([
  ['public', 1],
  ['friends', 0],
  [undefined, 1],
] as const)('a rule for what everybody reads, where the site says %s', (readers, count) => {
  const text = 'mrn 44820';
  const more: Partial<Post> = readers ? { readers } : {};
  expect(shown([{ ...record, readers: ['public'] }], text, more)).toHaveLength(count);
});
