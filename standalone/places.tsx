import { useEffect } from 'preact/hooks';
import { Practice } from '../entrypoints/practice/practice';
import { t } from '../src/words/words';
import { PlaceBar } from './place-bar';
import { Pocket } from './pocket/pocket';
import { usePlace } from './use-place';

/** The page that stands alone: practice, and for the phone in a pocket the check before a post. */
export function Places() {
  const place = usePlace();
  useEffect(() => {
    document.title = t(place === 'pocket' ? 'pocket_title' : 'practice_title');
  }, [place]);
  return (
    <>
      <PlaceBar place={place} />
      {place === 'pocket' ? <Pocket /> : <Practice />}
    </>
  );
}
