import { useEffect, useState } from 'preact/hooks';

export type Place = 'pocket' | 'practice';

/** As wide as a phone held upright gets. */
const PHONE = '(width < 600px)';

/** Where the person is. It stands in the address; who comes without one is met by what suits their screen. */
export function usePlace(): Place {
  const [place, setPlace] = useState(placeInAddress);
  useEffect(() => {
    const follow = () => setPlace(placeInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}

function placeInAddress(): Place {
  const { hash } = location;
  if (hash === '') return matchMedia(PHONE).matches ? 'pocket' : 'practice';
  return hash === '#pocket' ? 'pocket' : 'practice';
}
