import { expect, test } from 'vitest';
import { align } from './align';

const PLACEHOLDERS = ['PERSON_NAME', 'DIGITS'];

function replaced(original: string, redacted: string) {
  return align(original, redacted, PLACEHOLDERS).map(({ start, end, placeholder }) => [
    placeholder,
    original.slice(start, end),
  ]);
}

test('finds what each placeholder stands for', () => {
  expect(replaced('saw Ana (mrn 7130448).', 'saw PERSON_NAME (mrn DIGITS).')).toEqual([
    ['PERSON_NAME', 'Ana'],
    ['DIGITS', '7130448'],
  ]);
});

test('takes the nearest place, and tells a pattern from its letters', () => {
  expect(replaced('Ana and Bo and Cy?', 'PERSON_NAME and PERSON_NAME and Cy?')).toEqual([
    ['PERSON_NAME', 'Ana'],
    ['PERSON_NAME', 'Bo'],
  ]);
});

test('a text with nothing taken out has nothing to find', () => {
  expect(replaced('a quiet night', 'a quiet night')).toEqual([]);
  expect(replaced('count the DIGITS', 'count the DIGITS')).toEqual([]);
});

test('says so when one text did not become the other', () => {
  expect(() => align('a', 'b DIGITS', PLACEHOLDERS)).toThrow("can't have become");
});
