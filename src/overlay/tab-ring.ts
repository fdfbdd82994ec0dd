const STOPS = 'button, input, summary, a[href], [tabindex]';

/** Keeps Tab and Shift+Tab within a part: from its last stop to its first and back. */
export function ringTab(event: KeyboardEvent, part: Element, focused: Element | null): void {
  const stops = [...part.querySelectorAll<HTMLElement>(STOPS)].filter(isStop);
  const [edge, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (focused !== edge && focused && part.contains(focused)) return;
  event.preventDefault();
  other?.focus();
}

/** The browser gives a radio group one stop: its chosen button, or its ends when none is. */
const isStop = (element: HTMLElement) => !element.closest('[hidden]') && element.tabIndex >= 0;
