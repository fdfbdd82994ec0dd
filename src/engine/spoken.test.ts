import { expect, test } from 'vitest';
import { normalise } from './normalise';
import { spoken } from './spoken';

const read = (text: string) => spoken(normalise(text))?.text;

test.each([
  ['m r n 4 4 8 2 0 1 7', 'mrn 4482017'],
  ['s.s.n. 4 4 8', 'ssn 448'],
  ['room four-twelve', 'room 412'],
  ['room four hundred and twelve', 'room 412'],
  ['chart three three oh eight seven now', 'chart 33087 now'],
  ['five three nine, forty one, eight eight two six', '539418826'],
  ['nine nine, then oh four, then 71 18', '99047118'],
  ['fivefivefive 0142', '5550142'],
  ['ends in double four two', 'ends in 442'],
  ['last four nine zero one six', 'last four 9016'],
  ['plate kilo five two, niner niner echo', 'plate k5299e'],
  ['ip 203 dot 0 dot 113 dot 61', 'ip 203.0.113.61'],
  ['five-five-0-one-nine-two', '550192'],
  ['el expediente cuatro cuatro uno', 'el expediente 441'],
  ['cama treinta y dos', 'cama 32'],
  ['cuarto cuatrocientos doce', 'cuarto 412'],
  ['plate G-T-X zero nine one seven', 'plate GTX 0917'],
  ['rear was 7.R.K.L.3.3.2', 'rear was 7RKL332'],
  ['(7l6) 5S5-O1O8', '(716) 555-0108'],
  ['in r00m 2l8', 'in room 218'],
  ['ana (at) mail (dot) example', 'ana@mail.example'],
  ['ana punto ruiz arroba mail punto mx', 'ana.ruiz@mail.mx'],
  ['jo.w at mail dot com', 'jo.w@mail.com'],
  ['facebook dot com slash ana.ruiz', 'facebook.com/ana.ruiz'],
])('%s is read as %s', (said, meant) => {
  expect(read(said)).toBe(meant);
});

test.each([
  'only one of us',
  'working fri sat sun',
  'call 555 0123 4567',
  'no numbers here',
  'in her 60s, on 2l of oxygen',
  'version 10.4.2',
  'look at the dot on the monitor',
])('%s is left alone', (said) => {
  expect(read(said)).toBeUndefined();
});

test('the way back covers the words as they were typed', () => {
  const source = 'the m r n 4 4 8 2 again';
  const view = spoken(normalise(source));
  const at = view?.text.indexOf('4482') ?? -1;
  expect(source.slice(view?.from(at), view?.to(at + 4))).toBe('4 4 8 2');
});
