/** What a control is called: its `aria-label`, else the value of a button that is an input, else its text; spaces made one. */
export function nameOf(element: Element): string {
  const value = element instanceof HTMLInputElement ? element.value : undefined;
  const said = element.getAttribute('aria-label') ?? value ?? element.textContent ?? '';
  return said.replace(/\s+/g, ' ').trim();
}
