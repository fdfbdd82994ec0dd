/**
 * Where a frame stands. A frame that its page wrote itself (an editor's, most often) has no address of its own: it stands
 * where the page does.
 */
export function addressOf(window: Window): Location {
  let at = window;
  while (at.location.protocol === 'about:' && at.parent !== at) at = at.parent;
  return at.location;
}
