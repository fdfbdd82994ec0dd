import { expect, test } from 'vitest';
import { dates } from './date';

const words = (text: string) => dates(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['seen 3/14/24 and again 03/15', ['3/14/24', '03/15']],
  ['ingresó el 21/05/2021, salió el 30/5', ['21/05/2021', '30/5']],
  ['admitted 21.05.2021', ['21.05.2021']],
  ['lab of 2024-03-14', ['2024-03-14']],
  ['born 21-May, seen May-21 and 4-jul-2023', ['21-May', 'May-21', '4-jul-2023']],
  ['alta el 4-ene-24', ['4-ene-24']],
  ['March 3rd, 2024 and 14 March', ['March 3rd, 2024', '14 March']],
  ['el 12 de marzo de 2024', ['12 de marzo de 2024']],
])('%s', (text, found) => expect(words(text)).toEqual(found));

test.each([
  'open 24/7, y abierto el 24/7',
  'bp 140/90, sats 92-95',
  'call 555-01-22 or 21-05-2021-7',
  'version 2.14.7.1',
  '192.168.1.20',
  'a 50/50 chance, 9/10 pain, 4/5 strength on both sides',
  'sixty-may',
  'the safe is 31-8-22, lot expired 03/2023',
])('%s: no date', (text) => expect(words(text)).toEqual([]));
