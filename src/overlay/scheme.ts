import { parentOf } from './visible';

/** Whether what is painted behind an element is dark. Sites have themes of their own, whatever the system says. */
export function darkBehind(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const dark = isDark(getComputedStyle(at).backgroundColor);
    if (dark !== undefined) return dark;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Whether a computed colour is dark; undefined when it lets most of what is behind it through or can't be read. */
export function isDark(color: string): boolean | undefined {
  const [red, green, blue, alpha = 1] = (color.match(/^rgba?\((.*)\)$/)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
}
