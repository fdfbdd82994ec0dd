import type { Readers } from '../engine/post';

/** What sites call those who will read a post, in English and Spanish, by whom that is; lower case. */
const CALLED: Record<Exclude<Readers, 'group'>, readonly string[]> = {
  public: [
    'anyone',
    'public',
    'everyone',
    'anybody',
    'quiet public',
    'unlisted',
    'cualquiera',
    'cualquier persona',
    'público',
    'pública',
    'público silencioso',
    'sin listar',
    'todos',
    'todo el mundo',
  ],
  friends: [
    'friends',
    'connections only',
    'connections',
    'followers',
    'friends of friends',
    'amigos',
    'solo contactos',
    'contactos',
    'seguidores',
    'amigos de amigos',
  ],
  self: ['only me', 'just me', 'solo yo', 'sólo yo', 'private', 'privado'],
};

/** Whom a site means by what it shows, up to the first comma ("Public, anyone can quote"); a name that is none of the usual ones is a group's, or a list of people's. */
export function readersCalled(label: string): Readers {
  const said = (label.split(',')[0] ?? '').trim().toLowerCase();
  const usual = (Object.keys(CALLED) as (keyof typeof CALLED)[]).find((readers) => CALLED[readers].includes(said));
  return usual ?? 'group';
}
