import type { Post } from '../../engine/post';
import type { Action, Finding, Verdict } from '../../engine/verdict';
import type { Link } from '../../messages/link';
import type { PageMessage, Posture } from '../../messages/protocol';
import type { BoxView, Choices, HoldView, Overlay } from '../../overlay/view';

/** For the tests of this folder: an engine that knows a few words, and an overlay that only remembers. */

export const enforcing: Posture = {
  state: 'watching',
  mode: 'enforce',
  pack: { name: 'baseline', title: 'Baseline', version: 1, edition: '1', issuer: 'Curtain' },
  hosts: { public: [], internal: [] },
  repairs: [],
  overrideReasons: [{ code: 'consent', label: 'They agreed' }],
  quieted: [],
  taught: [],
  whenUnavailable: 'warn',
};

const KNOWN: Record<string, { action: Action; safer?: string; title: string }> = {
  Okafor: { action: 'hold', safer: 'a patient', title: "Patient's name" },
  'bay 3': { action: 'warn', safer: '', title: 'Room' },
  SSN: { action: 'note', title: 'SSN' },
};

export function judged({ text, revision }: Post): Verdict {
  const findings = Object.entries(KNOWN).flatMap(([words, known]): Finding[] => {
    const from = text.indexOf(words);
    if (from < 0) return [];
    const { action, safer, title } = known;
    const why = { title, sentence: '', authority: '', ...(safer !== undefined && { safer }) };
    return [{ from, to: from + words.length, category: 'phi.name', ruleId: `rule.${title}`, action, score: 1, why }];
  });
  return { revision, action: 'clear', findings, packVersions: [] };
}

export class FakeLink implements Link {
  readonly posts: Post[] = [];
  readonly told: Extract<PageMessage, { kind: 'seen' | 'outcome' }>[] = [];
  /** What `analyse` does with a post; judges it at once unless a test says otherwise. */
  answer: (post: Post) => Promise<Verdict> = async (post) => judged(post);
  heard: Posture | undefined = enforcing;
  #onPosture: ((posture: Posture) => void) | undefined;
  #onLost: (() => void) | undefined;

  analyse = (post: Post): Promise<Verdict> => {
    this.posts.push(post);
    return this.answer(post);
  };
  warm(): void {}
  tell(message: (typeof this.told)[number]): void {
    this.told.push(message);
  }
  posture(): Posture | undefined {
    return this.heard;
  }
  onPosture(listener: (posture: Posture) => void): () => void {
    this.#onPosture = listener;
    if (this.heard) listener(this.heard);
    return () => undefined;
  }
  onLost(listener: () => void): () => void {
    this.#onLost = listener;
    return () => undefined;
  }
  close(): void {}

  say(posture: Partial<Posture>): void {
    this.#onPosture?.({ ...enforcing, ...posture });
  }
  lose(): void {
    this.answer = () => Promise.reject(new Error('gone'));
    this.#onLost?.();
  }
  outcomes(): string[] {
    return this.told.flatMap((message) => (message.kind === 'outcome' ? [`${message.outcome} ${message.action}`] : []));
  }
}

export class FakeOverlay implements Overlay {
  readonly views = new Map<HTMLElement, BoxView>();
  readonly holds: HoldView[] = [];
  readonly said: string[] = [];
  readonly taught: string[] = [];
  readonly opened: HTMLElement[] = [];
  destroyed = false;

  constructor(readonly choices: Choices) {}

  show(view: BoxView): void {
    this.views.set(view.box, view);
  }
  hide(box: HTMLElement): void {
    this.views.delete(box);
  }
  openCard(box: HTMLElement): boolean {
    this.opened.push(box);
    return true;
  }
  hold(view: HoldView): void {
    this.holds.push(view);
  }
  say(_box: HTMLElement, message: string): void {
    this.said.push(message);
  }
  teach(_box: HTMLElement, category: string): void {
    this.taught.push(category);
  }
  destroy(): void {
    this.destroyed = true;
  }
}
