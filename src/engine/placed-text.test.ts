import { expect, test } from 'vitest';
import { Placer } from './placed-text';
import type { SentenceReading } from './sentence-reading';

function placing() {
  const asked: string[] = [];
  const placer = new Placer();
  const place = (text: string) => {
    asked.length = 0;
    const { sentences } = placer.place(text, (source) => {
      asked.push(source);
      return { source, hits: [], ids: [], voices: { asking: [], cues: [] } } satisfies SentenceReading;
    });
    expect(sentences.map(({ from, to, reading }) => [text.slice(from, to), reading.source])).toEqual(
      sentences.map(({ reading }) => [reading.source, reading.source]),
    );
    expect(sentences.map(({ reading }) => reading.source).join('')).toBe(text);
    expect(sentences.map(({ at }) => at)).toEqual([...sentences.keys()]);
    return sentences;
  };
  return { asked, place, placer };
}

test('a letter at the end has one sentence read, and the others stay the very same', () => {
  const { asked, place } = placing();
  const before = place('One. Two. Thr');
  const after = place('One. Two. Thre');
  expect(asked).toEqual([' Thre']);
  expect([after[0] === before[0], after[1] === before[1]]).toEqual([true, true]);
});

test('a letter in the middle has one sentence read; those after it move', () => {
  const { asked, place } = placing();
  place('One. Two. Three. Four');
  const after = place('One. Twos. Three. Four');
  expect(asked).toEqual([' Twos.']);
  expect(after.map(({ from }) => from)).toEqual([0, 4, 10, 17]);
});

test('where a sentence ends, the character after it says', () => {
  const { place } = placing();
  const cut = (text: string) => place(text).map(({ reading }) => reading.source);
  expect(cut('One. Two')).toEqual(['One.', ' Two']);
  expect(cut('One.Two')).toEqual(['One.Two']);
  expect(cut('One.\nTwo')).toEqual(['One.', '\n', 'Two']);
  expect(cut('One.\n\nTwo')).toEqual(['One.', '\n\n', 'Two']);
  expect(cut('One.\n\n')).toEqual(['One.', '\n\n']);
  expect(cut('')).toEqual(['']);
});

test('what was let go is read again', () => {
  const { asked, place, placer } = placing();
  place('One. Two');
  placer.forget();
  place('One. Two');
  expect(asked).toEqual(['One.', ' Two']);
});
