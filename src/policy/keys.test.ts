import { expect, test } from 'vitest';
import { fingerprint, importKey, keyId, newKeyPair } from './keys';

/** The key of RFC 8037, appendix A. */
const KEY = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';

test('a key is named by its thumbprint, as in RFC 8037, appendix A.3', async () => {
  expect(await keyId(KEY)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
});

test('a fingerprint is six groups of five digits, the same each time, another for another key', async () => {
  const { key } = await newKeyPair();
  expect(await fingerprint(key)).toMatch(/^\d{5}( \d{5}){5}$/);
  expect(await fingerprint(key)).toBe(await fingerprint(key));
  expect(await fingerprint(key)).not.toBe(await fingerprint(KEY));
});

test('the secret half can be kept in a file and read again', async () => {
  const { key, jwk } = await newKeyPair();
  expect(jwk).toMatchObject({ kty: 'OKP', crv: 'Ed25519', x: key });
  expect(await importKey(JSON.parse(JSON.stringify(jwk)))).toMatchObject({ type: 'private' });
});
