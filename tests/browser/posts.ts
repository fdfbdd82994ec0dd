/** Posts with a verdict no sensible pack would change. */
export const HELD = 'Sat with my patient Harold Venning this morning after his biopsy.';
export const HELD_WORDS = 'Harold Venning';
export const WARNED = 'The frequent flyers in our ER tonight are all drug seekers.';
export const CLEAR = 'Proud of our night crew. Cold coffee, warm hearts.';
/** Held as an answer to someone who asks after a patient; nothing on its own. */
export const CONFIRMS_IN_REPLY = 'We remember him! He went home yesterday.';
/** The same, whoever is asked after. */
export const ADMITS_IN_REPLY = 'Yes! Your family was here with us, and went home yesterday.';
