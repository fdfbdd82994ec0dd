import { describe, expect, test } from 'vitest';
import { validators } from './validators';

/** Real forms with right check digits, invented or published as samples; and near misses one digit away. */
describe.each<[string, string[], string[]]>([
  [
    'ssn',
    ['038-52-7714', '038527714', '7714'],
    ['000-52-7714', '666-12-3456', '912-34-5678', '038-00-7714', '078-05-1120'],
  ],
  ['luhn', ['4111 1111 1111 1111', '378282246310005'], ['4111 1111 1111 1112', '1234']],
  ['mbi', ['1EG4-TE5-MK73', '2HK7QT4RN61'], ['0EG4-TE5-MK73', '1SG4-TE5-MK73', '1EG4-TE5-MK7']],
  ['plan', ['XJH884201337', '1EG4-TE5-MK73'], ['Part D 15', 'A1']],
  ['vin', ['1M8GDM9AXKP042788', '11111111111111111'], ['1M8GDM9A1KP042788', '1M8GDM9AXKP04278', 'IM8GDM9AXKP042788']],
  ['npi', ['1234567893'], ['1234567890', '123456789']],
  ['phone', ['(646) 555-0119', '1 646 555 0119', '555-0119'], ['046-555-0119', '646-055-0119', '12345']],
  ['telephone', ['+52 55 5555 0147', '215.555.0162 ext. 7'], ['140 90', '901-22-4410']],
  ['ip', ['198.51.100.2', '2001:db8:41::9c'], ['10:45:30', '198.51.300.2']],
  ['issued', ['4482017', '0917', '00418827', '1234567'], ['0000000', '99999999', '00000017', '0001']],
  ['ipv4', ['198.51.100.2'], ['198.51.300.2']],
])('%s', (name, valid, invalid) => {
  test.each(valid)('takes %s', (value) => expect(validators[name]?.(value)).toBe(true));
  test.each(invalid)('refuses %s', (value) => expect(validators[name]?.(value)).toBe(false));
});
