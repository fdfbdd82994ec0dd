/** No verdict can be had now: the worker is gone, the extension was updated, or the answer is too late. */
export class AnalyserUnavailable extends Error {
  override name = 'AnalyserUnavailable';
}
