import { expect, test } from 'vitest';
import { ages } from './age';

const old = (text: string) =>
  ages(text)
    .filter(({ years }) => years > 89)
    .map(({ from, to }) => text.slice(from, to));

test.each([
  ['96 yo with a hip', '96'],
  ['a ninety-four year old', 'ninety-four'],
  ['94 yrs young', '94'],
  ['she turned 101 on Sunday', '101'],
  ['mi paciente de 93 años', '93'],
  ['Doña Meche cumplió noventa y cuatro en la sala', 'noventa y cuatro'],
  ['94F, room 17', '94'],
  ['M92 with chest pain', '92'],
  ['the oldest lady in the county, 109, the one with the parrot', '109'],
  ['Ninety-eight, she had been the postmistress', 'Ninety-eight'],
  ['as she is 92 we checked her hourly', '92'],
  ['Mr. Lee (96) went home', '96'],
  ['her 97th birthday', '97'],
  ['she is one hundred and two', 'one hundred and two'],
])('%s tells an age', (text, age) => {
  expect(old(text)).toEqual([age]);
});

test.each([
  'his sat is 92% and he is 94 on RA',
  'she is 98 percent sure',
  'pulse 92. CXR clear',
  'temp was 101',
  'BP 142/98',
  'exit 114, 6 inches of snow',
  'in the 90s',
  'ages 90 to 101',
  'turned 100 patients away',
  '97 shifts later',
  'she is 90 or older and sharp as a tack',
  'everyone 90 years and over',
  'la paciente tiene 90 o más',
  'for patients 90+',
])('%s tells none', (text) => {
  expect(old(text)).toEqual([]);
});
