/** What came of one request, as OTLP/HTTP says a sender is to take the answer. */
export type Delivery =
  /** Taken; `why` tells what of it was left out. */
  | { kind: 'taken'; why?: string }
  /** Send the same again later. @param after milliseconds the collector asks to wait. */
  | { kind: 'later'; why: string; after?: number }
  /** What was sent can't be read, and never will be. */
  | { kind: 'bad'; why: string }
  /** The collector takes nothing from here as things are. */
  | { kind: 'refused'; why: string };

const TIMEOUT_MS = 15_000;

/** OpenTelemetry protocol 1.x, "OTLP/HTTP Response": these, and no answer at all, are worth another try. */
const RETRYABLE = [429, 502, 503, 504];

/** More of an answer than anybody reads. In characters. */
const LONGEST_WHY = 200;

/** Sends counts to the hospital's collector: no cookies, no referrer, no redirect. Never rejects. */
export async function deliver(url: string, body: string, token?: string): Promise<Delivery> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...{ cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await read(response);
  } catch (error) {
    return { kind: 'later', why: (error as Error).message };
  }
}

async function read(response: Response): Promise<Delivery> {
  const { status } = response;
  const answer = await response.text().catch(() => '');
  if (response.ok) return { kind: 'taken', ...partly(answer) };
  const why = `${status} ${answer.slice(0, LONGEST_WHY)}`.trim();
  if (RETRYABLE.includes(status)) return { kind: 'later', why, ...waiting(response.headers.get('retry-after')) };
  return { kind: status === 400 ? 'bad' : 'refused', why };
}

/** A collector may take a request and leave some of its points out. */
function partly(answer: string): { why?: string } {
  try {
    const { rejectedDataPoints = 0, errorMessage = '' } = JSON.parse(answer).partialSuccess ?? {};
    return Number(rejectedDataPoints) > 0 ? { why: `${rejectedDataPoints} left out: ${errorMessage}` } : {};
  } catch {
    return {};
  }
}

/** Seconds, or a date (RFC 9110 section 10.2.3). */
function waiting(header: string | null): { after?: number } {
  if (!header) return {};
  const after = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return after > 0 ? { after } : {};
}
