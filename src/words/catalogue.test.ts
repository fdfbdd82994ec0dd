import { beforeEach, expect, test, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { catalogueOf, spokenFrom } from './catalogue';

beforeEach(() => vi.resetModules());

test.each([
  [['es-MX', 'en'], 'es'],
  [['de-AT', 'EN-gb', 'es'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
] as const)('who reads %j is spoken to in %s', (preferred, language) => {
  expect(spokenFrom(preferred)).toBe(language);
});

test('a page without a browser’s catalogue speaks from one handed in, and changes its language whole', async () => {
  const { language, speakFrom, t } = await import('./words');
  speakFrom(catalogueOf('en'));
  expect([language(), t('cardReplaceLabel', 'Ana', 'a patient')]).toEqual(['en', 'Replace “Ana” with “a patient”']);
  speakFrom(catalogueOf('es'));
  expect([language(), t('cardReplaceLabel', 'Ana', '$1')]).toEqual(['es', 'Cambiar «Ana» por «$1»']);
});

test('values stand where a message names them', async () => {
  const { speakFrom, t } = await import('./words');
  speakFrom(catalogueOf('en'));
  expect(en.journal_time.message).toContain('$SECONDS$');
  expect(t('journal_time', 7)).toBe('7 s');
});
