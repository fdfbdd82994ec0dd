/** The language the address asks for, `?language=es`, so that a trainer can link to it; empty where it asks for none. */
export function languageInAddress(): string {
  return new URLSearchParams(location.search).get('language') ?? '';
}
