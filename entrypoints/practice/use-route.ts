import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from './route';

/** Where the address leads now, so that a trainer can link to a mode and to a scenario. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(routeOf(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
