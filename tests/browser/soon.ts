/** How long a test asks again: a worker that starts and a machine that is busy both take their time. */
export const SOON = { timeout: 10_000 };
