import type { Category } from '../../../src/engine/category';
import { align } from './align';
import { installed } from './install';
import { detection, type Peer } from './peer';

/** The part of `redact-pii` that is used here; its own types are there only once it is installed. */
interface Redactor {
  redact(text: string): string;
}

/** What it writes in place of what it takes out. Any number of four digits or more is "digits" to it. */
const PLACEHOLDERS: { [placeholder: string]: Category } = {
  CREDIT_CARD_NUMBER: 'phi.account',
  STREET_ADDRESS: 'phi.location',
  ZIPCODE: 'phi.location',
  PHONE_NUMBER: 'phi.phone',
  IP_ADDRESS: 'phi.ip',
  US_SOCIAL_SECURITY_NUMBER: 'phi.ssn',
  EMAIL_ADDRESS: 'phi.email',
  USERNAME: 'policy.credentials',
  PASSWORD: 'policy.credentials',
  CREDENTIALS: 'policy.credentials',
  DIGITS: 'phi.other-id',
  URL: 'phi.url',
  PERSON_NAME: 'phi.name',
};

/**
 * https://www.npmjs.com/package/redact-pii, its patterns and its list of names; not its client for Google's service,
 * to which a post would have to be sent.
 */
export async function redactPii(): Promise<Peer> {
  const { SyncRedactor } = installed<{ SyncRedactor: new () => Redactor }>('redact-pii');
  const redactor = new SyncRedactor();
  const placeholders = Object.keys(PLACEHOLDERS);
  return {
    name: 'redact-pii',
    knows: [...new Set(Object.values(PLACEHOLDERS))],
    detect: ({ text }) =>
      detection(
        align(text, redactor.redact(text), placeholders).map(({ start, end, placeholder }) => ({
          start,
          end,
          category: PLACEHOLDERS[placeholder] ?? 'phi.other-id',
          rule: placeholder,
        })),
      ),
  };
}
