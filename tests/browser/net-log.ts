import { readFileSync } from 'node:fs';

/** What Chromium itself wrote down of its network, with every byte: `--log-net-log`. */
export interface NetLog {
  /** `METHOD address` of every request that a page or an extension began. */
  requests: string[];
  /** The hosts the browser asked for purposes of its own: updates, the time, a dictionary. */
  browsersOwn: string[];
  /** Everything in it that can be read: names, addresses, headers, and the bytes that went over each socket. */
  text: string;
}

export function netLogSwitches(file: string): string[] {
  return [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'];
}

interface Params {
  url?: string;
  method?: string;
  /** The origin that asked; `not an origin` for the browser itself. */
  initiator?: string;
  bytes?: string;
}

/** Reads the log of a browser that has been closed. */
export function readNetLog(file: string): NetLog {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: Params }[];
  };
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const begun = events.flatMap(({ type, params }) => (type === start && params?.url ? [params] : []));
  const [asked, own] = [begun.filter(byContent), begun.filter((params) => !byContent(params))];
  const text = events.map(({ params }) => {
    const { bytes = '', ...rest } = params ?? {};
    return `${JSON.stringify(rest)}\n${Buffer.from(bytes, 'base64').toString()}`;
  });
  return {
    requests: asked.map(({ method, url }) => `${method} ${url}`),
    browsersOwn: [...new Set(own.map(({ url = '' }) => new URL(url).hostname))],
    text: text.join('\n'),
  };
}

function byContent({ initiator = 'not an origin' }: Params): boolean {
  return initiator !== 'not an origin';
}
