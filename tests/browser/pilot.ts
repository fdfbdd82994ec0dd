import type { Entry } from '../../src/journal/entry';
import { toCsv, toJson } from '../../src/journal/export';
import { toMetrics } from '../../src/journal/otlp';

/** A file as somebody drops it. */
export interface Dropped {
  name: string;
  text: string;
}

/** What a pilot came to: one that helps, one that mostly cries wolf. */
export type Kind = 'good' | 'bad';

const FIRST = Date.UTC(2026, 9, 5);
const OBSERVED = 14;
const DAYS = 44;
const dayAt = (at: number) => new Date(FIRST + at * 86_400_000).toISOString().slice(0, 10);

const RULES = [
  ['phi.name', 'phi.name-called-patient'],
  ['phi.date', 'phi.date-of-care'],
  ['phi.reidentifiable-story', 'phi.story'],
  ['phi.photo', 'phi.photo-of-patient'],
  ['policy.medical-advice', 'policy.medical-advice'],
  ['phi.confirms-patient', 'phi.confirms-patient'],
  ['phi.mrn', 'phi.mrn'],
  ['policy.patient-disparagement', 'policy.disparagement'],
] as const;
const WRONG = ['other-meaning', 'not-a-patient', 'not-recognisable', 'already-public', 'own-story'];
const ANYWAY = ['written-permission', 'communications-asked', 'patients-own-post'];

/** One browser's journal: two weeks of observing, then thirty days of holding. The same number gives the same journal. */
export function journalOf(browser: number, kind: Kind): Entry[] {
  return Array.from({ length: DAYS }, (_, at) =>
    at < OBSERVED ? observed(at, browser) : on(at, browser, kind),
  ).flat();
}

function observed(at: number, browser: number): Entry[] {
  const hits = (at + browser) % 4 === 0 ? 1 : 0;
  return posts(at, 'observe', 6 - hits, hits);
}

function on(at: number, browser: number, kind: Kind): Entry[] {
  const turn = at * 7 + browser * 3;
  const [category, ruleId] = RULES[turn % 11 < 6 ? 0 : turn % 11 < 9 ? 1 : turn % RULES.length] ?? RULES[0];
  const finding = (change: Partial<Entry>): Entry => ({
    ...{ day: dayAt(at), pack: 'general-hospital 12', mode: 'enforce', category, ruleId, action: 'hold' },
    ...{ outcome: 'fixed', audience: turn % 5 === 0 ? 'internal' : 'public', count: 1, seconds: 9 },
    ...change,
  });
  const averted = kind === 'good' ? 3 : 1;
  const wrong = kind === 'good' ? (turn % 5 === 0 ? 1 : 0) : 3;
  const hits = turn % 29 === 0 ? 1 : 0;
  return [
    ...posts(at, 'enforce', 7 - hits, hits),
    finding({ count: averted, seconds: averted * 11 }),
    ...(turn % 6 === 0 ? [finding({ action: 'warn', seconds: 0 })] : []),
    ...(turn % 7 === 0 ? [finding({ outcome: 'overridden', reason: ANYWAY[at % 3] ?? '', seconds: 14 })] : []),
    ...(turn % 19 === 0 ? [finding({ outcome: 'abandoned', seconds: 0 })] : []),
    ...(wrong > 0
      ? [
          finding({
            ...{ outcome: 'false-alarm', action: 'warn', count: wrong, seconds: 0 },
            ...{ category: 'phi.date', ruleId: turn % 2 ? 'phi.date-of-care' : 'phi.weekday' },
            reason: WRONG[(at + browser) % WRONG.length] ?? '',
          }),
        ]
      : []),
    ...(turn % 97 === 0 ? [unchecked(at)] : []),
  ];
}

function posts(at: number, mode: Entry['mode'], clear: number, held: number): Entry[] {
  const post = {
    day: dayAt(at),
    pack: 'general-hospital 12',
    mode,
    outcome: 'posted',
    audience: 'public',
    seconds: 0,
  } as const;
  return [
    { ...post, action: 'clear' as const, count: clear },
    ...(held > 0 ? [{ ...post, action: 'hold' as const, count: held }] : []),
  ];
}

function unchecked(at: number): Entry {
  return {
    ...{ day: dayAt(at), pack: 'general-hospital 12', mode: 'enforce', action: 'clear', outcome: 'unchecked' },
    ...{ audience: 'public', count: 1, seconds: 0 },
  };
}

/** Twelve people's exports, what a Collector wrote of two more, one file twice, and one that somebody edited. */
export function pilotFiles(kind: Kind): Dropped[] {
  const exported = Array.from({ length: 12 }, (_, browser) => {
    const entries = journalOf(browser, kind);
    return browser % 2
      ? { name: `${browser}.json`, text: toJson(entries) }
      : { name: `${browser}.csv`, text: toCsv(entries) };
  });
  const [first] = exported as [Dropped];
  const edited = first.text.split('\r\n').slice(0, 20);
  return [
    ...exported,
    { name: 'collector.jsonl', text: [12, 13].flatMap((browser) => journalOf(browser, kind).map(otlpLine)).join('\n') },
    { name: 'copy of 0.csv', text: first.text },
    { name: 'edited.csv', text: [...edited, edited[19]?.replace(/^[\d-]+/, '24/10/2026')].join('\r\n') },
  ];
}

/** One request to a Collector, as its `file` exporter writes it. */
function otlpLine(entry: Entry): string {
  return JSON.stringify(toMetrics([entry], '1'));
}

/** Lets files fall on the page. Runs in the page. */
export function dropFiles(files: Dropped[]): void {
  const dataTransfer = new DataTransfer();
  for (const { name, text } of files) dataTransfer.items.add(new File([text], name));
  const drag = (kind: string) =>
    document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  drag('dragover');
  drag('drop');
}
