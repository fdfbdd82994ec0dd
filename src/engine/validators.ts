/** Checks on the text a pattern marked. Each says whether it could be a real value of its kind. */
export const validators: Record<string, (marked: string) => boolean> = {
  ssn,
  luhn,
  mbi,
  plan,
  vin,
  npi,
  phone,
  telephone,
  ipv4,
  ip,
  issued,
  iban,
};

/** Social Security Administration, numbers never issued: area 000, 666 or 900 up, group 00, serial 0000; and the wallet card. */
function ssn(marked: string): boolean {
  const digits = onlyDigits(marked);
  if (digits.length === 4) return true;
  const known = ['078051120', '219099999'];
  return digits.length === 9 && !/^(000|666|9)|^...00|0000$/.test(digits) && !known.includes(digits);
}

/** ISO/IEC 7812-1 annex B. */
function luhn(marked: string): boolean {
  const digits = onlyDigits(marked);
  return digits.length >= 12 && digits.length <= 19 && luhnSum(digits) % 10 === 0;
}

/** International bank account number, with its check digits (ISO 13616-1, ISO/IEC 7064 MOD 97-10). */
function iban(marked: string): boolean {
  const number = marked.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(number)) return false;
  const turned = number.slice(4) + number.slice(0, 4);
  const values = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...values].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** National Provider Identifier: ten digits, Luhn over the prefix 80840 (45 CFR 162.406). */
function npi(marked: string): boolean {
  const digits = onlyDigits(marked);
  return digits.length === 10 && luhnSum(`80840${digits}`) % 10 === 0;
}

/** Medicare Beneficiary Identifier, CMS format: C A AN N A AN N A A N N, without S L O I B Z. */
function mbi(marked: string): boolean {
  const letter = '[AC-HJKMNP-RT-Y]';
  const either = '[0-9AC-HJKMNP-RT-Y]';
  const form = new RegExp(`^[1-9]${letter}${either}\\d${letter}${either}\\d${letter}{2}\\d{2}$`, 'i');
  return form.test(marked.replace(/[\s-]/g, ''));
}

/** A plan's own numbers have no common form: six digits or more, or a Medicare Beneficiary Identifier. */
function plan(marked: string): boolean {
  return mbi(marked) || onlyDigits(marked).length >= 6;
}

const VIN_VALUES: Record<string, number> = Object.fromEntries([
  ...'0123456789'.split('').map((digit) => [digit, Number(digit)]),
  ...'ABCDEFGH'.split('').map((letter, index) => [letter, index + 1]),
  ...'JKLMN'.split('').map((letter, index) => [letter, index + 1]),
  ...[
    ['P', 7],
    ['R', 9],
  ],
  ...'STUVWXYZ'.split('').map((letter, index) => [letter, index + 2]),
]);
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Vehicle identification number with its check digit, 49 CFR 565.15. */
function vin(marked: string): boolean {
  const text = marked.toUpperCase();
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(text)) return false;
  const sum = VIN_WEIGHTS.reduce((total, weight, index) => total + weight * (VIN_VALUES[text[index] ?? ''] ?? 0), 0);
  return text[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
}

/** North American numbering plan: area and exchange begin with 2 to 9. Seven digits are a local number. */
function phone(marked: string): boolean {
  const digits = onlyDigits(marked).replace(/^1(?=\d{10}$)/, '');
  if (digits.length === 7) return /^[2-9]/.test(digits);
  return digits.length === 10 && /^[2-9]\d\d[2-9]/.test(digits);
}

/** A number that rings somewhere in the world: seven to thirteen digits, extension aside, and not in the groups of an SSN. */
function telephone(marked: string): boolean {
  const digits = onlyDigits(marked.replace(/,? ?(?:ext\.?|x) ?\d{1,5}$/i, ''));
  return digits.length >= 7 && digits.length <= 13 && !/^\d{3}-\d{2}-\d{4}$/.test(marked);
}

function ipv4(marked: string): boolean {
  return marked.split('.').every((part) => Number(part) <= 255);
}

/** An address of either version; four colons' worth of digits or "::", which a time of day has not. */
function ip(marked: string): boolean {
  if (!marked.includes(':')) return ipv4(marked);
  const groups = marked.split(':');
  return marked.includes('::') ? groups.length >= 3 && marked.length > 6 : groups.length === 8;
}

/** A number somebody may hold: not one digit over and over, nor a digit or two. 1234567 counts: people practise with it. */
function issued(marked: string): boolean {
  const digits = onlyDigits(marked);
  if (/^(\d)\1+$/.test(digits)) return false;
  return (
    Number(digits) >= 1000 ||
    (digits.length === 4 && Number(digits) > 20) ||
    (digits.length < 6 && digits.length > 0 && /[a-z]/i.test(marked))
  );
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}
