import { expect, test } from 'vitest';
import { newDraft } from './draft';
import { asDraft } from './draft-schema';

test('a draft comes back as it was, whatever was typed into it', () => {
  const draft = { ...newDraft(0), name: '', version: Number.NaN, expires: 'soon', whenUnavailable: undefined };
  expect(asDraft(draft)).toBe(draft);
});

test.each([undefined, null, 5, 'rubbish', {}, { ...newDraft(0), rules: 'none' }, { ...newDraft(0), title: null }])(
  'what is no draft is none: %j',
  (rubbish) => expect(asDraft(rubbish)).toBeUndefined(),
);
