/** An element with its attributes and children; `''` leaves an attribute out. */
export function element(
  tag: string,
  attributes: Record<string, string>,
  children: (Node | string)[] = [],
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A control as Meta makes it: `div[role=button]`, pressed by click, Enter or Space, off by `aria-disabled`. */
export function pressable(label: string, onPress: () => void): HTMLElement {
  const button = element('div', { 'aria-label': label, class: 'pressable', role: 'button', tabindex: '0' }, [label]);
  const press = () => button.getAttribute('aria-disabled') !== 'true' && onPress();
  button.addEventListener('click', press);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  });
  return button;
}
