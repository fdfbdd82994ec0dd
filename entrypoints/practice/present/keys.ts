/** What a presenter can do without a mouse. */
export type Command =
  | 'next'
  | 'back'
  | 'reveal'
  | 'nextScenario'
  | 'previousScenario'
  | 'fullscreen'
  | 'help'
  | 'leave'
  | Vote;
export type Vote = 0 | 1 | 2;

const COMMANDS: Record<string, Command> = {
  ' ': 'next',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  '1': 0,
  '2': 1,
  '3': 2,
  r: 'reveal',
  n: 'nextScenario',
  p: 'previousScenario',
  f: 'fullscreen',
  '?': 'help',
  Escape: 'leave',
};

/** The keys, as they are shown after the space bar: one row a command. `PageDown` and `PageUp` are what a clicker sends. */
export const SHOWN_KEYS = [
  { keys: ['→'], words: 'present_key_next' },
  { keys: ['←'], words: 'present_key_back' },
  { keys: ['1', '2', '3'], words: 'present_key_vote' },
  { keys: ['R'], words: 'present_key_reveal' },
  { keys: ['N'], words: 'present_key_next_scenario' },
  { keys: ['P'], words: 'present_key_previous_scenario' },
  { keys: ['F'], words: 'present_key_fullscreen' },
  { keys: ['Esc'], words: 'present_key_leave' },
  { keys: ['?'], words: 'present_key_help' },
] as const;

/** What a key press asks for; nothing where it belongs to the browser, to a button that has the focus, or to a card of Curtain's. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
  const focus = event.target instanceof Element && event.target !== document.body ? event.target : undefined;
  // Cards are drawn beside the page, in a shadow root: what is pressed in them seems to come from its host.
  if (focus && !focus.closest('main')) return undefined;
  if (event.key === ' ' && focus?.closest('button, a, summary')) return undefined;
  return COMMANDS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}
