import { expect, test } from 'vitest';
import { baselinePack } from '../build/baseline-pack';
import type { LabelledPost } from './corpus';
import { putSafely } from './put-safely';

const rules = baselinePack().rules.map(({ rule }) => rule);

function post(text: string, findings: LabelledPost['findings']): LabelledPost {
  const expect = findings.length > 0 ? 'hold' : 'clear';
  return { id: 'x-1', site: 'x', audience: 'public', text, expect, findings, tags: [], why: '' };
}

test('a post whose identifiers alone were wrong is clear in the safer words of their rules', () => {
  const said = post('My patient Ada Obi came from Fall River on March 3, MRN 4482913.', [
    { category: 'phi.name', text: 'Ada Obi' },
    { category: 'phi.location', text: 'Fall River' },
    { category: 'phi.date', text: 'March 3' },
    { category: 'phi.mrn', text: '4482913' },
  ]);
  expect(putSafely([said], rules)).toMatchObject([
    { text: 'My patient came from a small town on a recent day, MRN.', expect: 'clear', findings: [] },
  ]);
});

test('an identifier inside another is replaced with it', () => {
  const said = post('Rest easy Ada Obi, Tuesday will be hard.', [
    { category: 'phi.name', text: 'Obi' },
    { category: 'phi.name', text: 'Ada Obi' },
  ]);
  expect(putSafely([said], rules)).toMatchObject([{ text: 'Rest easy a patient, Tuesday will be hard.' }]);
});

test('where a story or conduct is wrong, other words do not mend it', () => {
  const story = post('The mayor of Fall River cried in bed 4', [
    { category: 'phi.location', text: 'Fall River' },
    { category: 'phi.reidentifiable-story', text: 'The mayor of Fall River cried in bed 4' },
  ]);
  const pass = post('the door code is 4412#', [{ category: 'policy.credentials', text: '4412#' }]);
  expect(putSafely([story, pass, post('Proud of this team', [])], rules)).toEqual([]);
});
