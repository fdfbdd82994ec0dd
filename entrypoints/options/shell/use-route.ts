import { useEffect, useState } from 'preact/hooks';

/** The sections of the studio, in the order of its menu; each has an address of its own: `#rules`. */
export const SECTIONS = ['packs', 'rules', 'draft', 'try', 'change', 'export'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Route {
  section: Section;
  /** What comes after: `organisation` in `#draft/organisation`. */
  part: string;
}

/** Where in the studio the address leads; an address that leads nowhere leads to the packs. */
export function routeOf(hash: string): Route {
  const [name, part = ''] = hash.replace(/^#/, '').split('/');
  return { section: SECTIONS.find((section) => section === name) ?? 'packs', part };
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(routeOf(location.hash));
      scrollTo(0, 0);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
