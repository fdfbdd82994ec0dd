import type { Manifest, Scripting } from 'webextension-polyfill';
import { nameplateOf } from '../sites/nameplate';
import type { Reach } from './reach';

export type Script = Scripting.RegisteredContentScript;
type Declared = Pick<Manifest.ContentScript, 'js' | 'all_frames' | 'run_at' | 'match_about_blank'>;

/** The files that watch a site: the very script of the manifest, on a host that a pack names behind the nameplate it looks for. */
export function filesFor({ site, host }: Pick<Reach, 'site' | 'host'>, { js = [] }: Declared): string[] {
  return host === undefined ? js : [nameplateOf(site).path, ...js];
}

/** What must be registered so that the hosts packs name are watched just as the sites of the manifest are: one script a site. */
export function scriptsFor(granted: readonly Reach[], declared: Declared): Script[] {
  const hosted = granted.filter(({ host }) => host !== undefined);
  const first = hosted.filter(({ site }, index) => hosted.findIndex((reach) => reach.site === site) === index);
  return first.map((reach) => ({
    id: reach.site.id,
    matches: hosted.flatMap(({ site, origins }) => (site === reach.site ? origins : [])),
    js: filesFor(reach, declared),
    allFrames: declared.all_frames === true,
    ...(declared.run_at && { runAt: declared.run_at }),
    ...(declared.match_about_blank && { matchOriginAsFallback: true }),
    persistAcrossSessions: true,
  }));
}

/** What has to be done so that exactly the wanted scripts are registered. The browser forgets them when the extension is updated. */
export function difference(wanted: readonly Script[], registered: readonly Script[]) {
  const known = new Map(registered.map((script) => [script.id, script]));
  const changed = wanted.filter((script) => known.has(script.id) && !sameHosts(script, known.get(script.id)));
  return {
    gone: registered.filter(({ id }) => !wanted.some((script) => script.id === id)).map(({ id }) => id),
    changed,
    added: wanted.filter(({ id }) => !known.has(id)),
  };
}

function sameHosts({ matches = [] }: Script, other: Script | undefined): boolean {
  const others = other?.matches ?? [];
  return matches.length === others.length && matches.every((pattern) => others.includes(pattern));
}
