/** What a control is called: its `aria-label`, else its text, spaces and line breaks made one. */
export function nameOf(element: Element): string {
  const said = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return said.replace(/\s+/g, ' ').trim();
}
