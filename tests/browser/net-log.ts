import { readFileSync } from 'node:fs';

/** What Chromium itself wrote down of its network, with every byte: `--log-net-log`. */
export interface NetLog {
  /** `METHOD address` of every request that was begun, by whoever in the browser. */
  requests: string[];
  /** Everything in it that can be read: names, addresses, headers, and the bytes that went over each socket. */
  text: string;
}

export function netLogSwitches(file: string): string[] {
  return [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'];
}

/** Reads the log of a browser that has been closed. */
export function readNetLog(file: string): NetLog {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; method?: string; bytes?: string } }[];
  };
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const requests = events.flatMap(({ type, params }) =>
    type === start && params?.url ? [`${params.method} ${params.url}`] : [],
  );
  const text = events.map(({ params }) => {
    const { bytes = '', ...rest } = params ?? {};
    return `${JSON.stringify(rest)}\n${Buffer.from(bytes, 'base64').toString()}`;
  });
  return { requests, text: text.join('\n') };
}
