/** No browser, and none could be installed. The message says what to do. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
}
