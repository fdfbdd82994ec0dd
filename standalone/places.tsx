import { useEffect } from 'preact/hooks';
import { Practice } from '../entrypoints/practice/practice';
import { routeOf } from '../entrypoints/practice/route';
import { t } from '../src/words/words';
import { PlaceBar } from './place-bar';
import { Pocket } from './pocket/pocket';
import { useAddress } from './use-address';

/** The page that stands alone: practice, and for the phone in a pocket the check before a post. */
export function Places() {
  const hash = useAddress();
  const isPocket = hash === '#pocket';
  const { mode, part } = routeOf(hash);
  useEffect(() => {
    document.title = t(isPocket ? 'pocket_title' : 'practice_title');
  }, [isPocket]);
  return (
    <>
      {/* On a projector nothing else is in the room. */}
      {!(mode === 'present' && part) && <PlaceBar hash={hash} />}
      {isPocket ? <Pocket /> : <Practice />}
    </>
  );
}
