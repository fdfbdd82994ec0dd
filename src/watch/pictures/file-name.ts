/** A file's name as words: "Okafor_room4-wound.jpg" says "Okafor room 4 wound". */
export function spoken(name: string): string {
  return withoutEnding(name)
    .replace(/[_\-.+~]+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .trim();
}

/** A name that tells nothing: "picture.jpg", with the ending that fits what it has become. */
export function neutralName(name: string, type: string): string {
  const [, ending] = /^image\/(jpeg|png|webp)$/.exec(type) ?? [];
  const kept = /\.\w{1,5}$/.exec(name)?.[0] ?? '';
  return `picture${ending ? `.${ending.replace('jpeg', 'jpg')}` : kept.toLowerCase()}`;
}

function withoutEnding(name: string): string {
  return name.replace(/\.\w{1,5}$/, '');
}
