import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { detect } from '../../src/cli/engine';
import type { Post } from '../../src/engine/post';
import type { Drawn } from './drawn';
import type { Hands } from './hands';

/** The engine as it is built for Node: what Curtain must come to, judged from nothing. */
export type Detect = typeof detect;

const engines = new Map<string, Promise<{ detect: Detect }>>();

/** An engine that has read nothing but what was written at this place; each is a copy of the whole module. */
export async function engineFor(place: string): Promise<Detect> {
  const built = `${pathToFileURL(resolve('dist/engine.mjs'))}?place=${encodeURIComponent(place)}`;
  const engine = engines.get(place) ?? (import(built) as Promise<{ detect: Detect }>);
  engines.set(place, engine);
  return (await engine).detect;
}

/** How long what was typed may take to be read, judged and marked on a busy machine. */
const REST_MS = 6000;
const LOOK_EVERY_MS = 40;

/** What holds carets, and where lines end, which an editor tells by nodes. */
const UNSEEN = /[\n\r\u200b\u2060\ufeff]/g;

/**
 * A text as Curtain and an editor's model both have it: editors hold carets with characters of no width, keep spaces apart
 * with ones that do not break, some leave out those at the end of a line, and Quill has letters in their composed form.
 */
export function agreed(text: string): string {
  const seen = withoutCarets(text).replaceAll('\u00a0', ' ');
  return seen.replace(/ +$/gm, '').normalize();
}

function withoutCarets(text: string): string {
  return text.replace(/[\u200b\u2060\ufeff]/g, '');
}

/** What a box comes to when the hands rest. */
export interface Rest {
  text: string;
  verdict: ReturnType<Detect>['verdict'];
}

/** The settings in which a box is judged, apart from its text. */
export type Setting = Pick<Post, 'site' | 'audience' | 'replyTo'>;

/**
 * Waits until what Curtain read is what the editor's model holds, and its marks lie where an engine that starts from
 * nothing finds something to warn of or to hold.
 * @param asked what Curtain asked its engine last; undefined where that can't be listened to.
 * @throws Error that says what was otherwise until the last look.
 */
export async function atRest(
  hands: Pick<Hands, 'text' | 'drawn'>,
  detect: Detect,
  setting: Setting,
  asked: () => Promise<Post | undefined>,
): Promise<Rest> {
  let otherwise = '';
  for (const end = Date.now() + REST_MS; Date.now() < end; await sleep(LOOK_EVERY_MS)) {
    const text = await hands.text();
    const post = await asked();
    const shown = await hands.drawn();
    const isBlank = agreed(text).trim() === '';
    const read = isBlank || !post ? withoutCarets(text) : post.text;
    const { findings, verdict } = judged(read, detect, { ...setting, ...post });
    if (agreed(read) !== agreed(text))
      otherwise = `read ${JSON.stringify(read)}, but the editor holds ${JSON.stringify(text)}`;
    else otherwise = difference(read, shown, findings, verdict) ?? '';
    if (otherwise === '' && text === (await hands.text())) return { text, verdict };
  }
  throw new Error(otherwise);
}

function judged(text: string, detect: Detect, { site, audience, replyTo }: Setting): ReturnType<Detect> {
  if (text.trim() === '') return { findings: [], verdict: 'clear' };
  return detect(text, { site, audience, ...(replyTo !== undefined && { replyTo }) });
}

function difference(
  read: string,
  shown: Awaited<ReturnType<Hands['drawn']>>,
  findings: ReturnType<Detect>['findings'],
  verdict: ReturnType<Detect>['verdict'],
): string | undefined {
  // Of blank texts the models differ most, and least is to be said.
  if (read.trim() === '') return shown.said.some(({ marked }) => marked) ? 'a mark lies on nothing' : undefined;
  const wanted = bracketed(stretches(read, findings));
  const drawn = bracketed(shown.said);
  if (drawn !== wanted) return `shown  ${drawn}\n   but ${wanted}`;
  const gravest = shown.actions.includes('hold') ? 'hold' : shown.actions.includes('warn') ? 'warn' : 'clear';
  if (gravest !== verdict) return `marked as ${gravest}, but it is ${verdict}: ${wanted}`;
  return undefined;
}

function stretches(text: string, findings: ReturnType<Detect>['findings']): Drawn[] {
  return [...Array(text.length).keys()].map((at) => ({
    text: text.charAt(at),
    marked: findings.some(({ start, end }) => start <= at && at < end),
  }));
}

/** What is shown in one line, marks in brackets. Spaces that may not break are spaces. */
function bracketed(said: readonly Drawn[]): string {
  let line = '';
  let within = false;
  for (const { text, marked } of said) {
    const seen = text.replace(UNSEEN, '').replaceAll('\u00a0', ' ');
    if (seen === '') continue;
    if (marked !== within) line += marked ? '⟦' : '⟧';
    within = marked;
    line += seen;
  }
  return within ? `${line}⟧` : line;
}
