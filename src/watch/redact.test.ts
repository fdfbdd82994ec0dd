// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Finding } from '../engine/verdict';
import { Draft } from './draft';
import { redacted } from './redact';

function draft(text: string, ...found: [words: string, title: string][]): Draft {
  const box = document.createElement('div');
  box.textContent = text;
  const made = new Draft(box, { id: 'post', box: 'div', keys: [] });
  made.findings = found.map(([words, title]): Finding => {
    const from = text.indexOf(words);
    const why = { title, sentence: '', authority: '' };
    return { from, to: from + words.length, category: 'phi.name', ruleId: title, action: 'hold', score: 1, why };
  });
  return made;
}

test('the words go, what they are stays', () => {
  const made = draft('saw Okafor, SSN 123', ['Okafor', "Patient's name"], ['123', 'SSN']);
  expect(redacted(made)).toBe("saw [patient's name], SSN [SSN]");
});

test('of words marked twice nothing is left over', () => {
  const made = draft('saw Okafor in bay 3 today', ['Okafor in', 'Name'], ['in bay 3', 'Room'], ['bay', 'Place']);
  expect(redacted(made)).toBe('saw [name] today');
});
