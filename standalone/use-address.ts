import { useEffect, useState } from 'preact/hooks';

/** As wide as a phone held upright gets. */
const PHONE = '(width < 600px)';

/** What the address says after its `#`. Who comes without anything there is met by what suits their screen. */
export function useAddress(): string {
  const [hash, setHash] = useState(hashNow);
  useEffect(() => {
    const follow = () => setHash(hashNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

function hashNow(): string {
  return location.hash || (matchMedia(PHONE).matches ? '#pocket' : '#free');
}
