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

export function button(label: string, attributes: Record<string, string>, onPress: () => void): HTMLElement {
  const made = element('button', { type: 'button', ...attributes }, [label]);
  made.addEventListener('click', () => made.getAttribute('aria-disabled') !== 'true' && onPress());
  return made;
}

/** A page's left column: the site's name and its sections. */
export function sidebar(name: string, sections: readonly string[]): HTMLElement {
  return element('nav', {}, [element('b', {}, [name]), ...sections.map((section) => element('span', {}, [section]))]);
}
