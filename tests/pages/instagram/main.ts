import '../fixture';
import './instagram.css';
import { element, pressable } from '../shared/element';
import { createDialog } from './create-dialog';
import { editDialog } from './edit-dialog';
import { postCard } from './post-card';

const create = pressable('New post', () => document.body.append(createDialog()));
const edit = pressable('Edit', () => document.body.append(editDialog('Tulips on the sill. Spring can come.')));

document.body.append(
  element('header', { class: 'bar', role: 'banner' }, [element('b', { class: 'word' }, ['Instagram']), create]),
  element('main', { class: 'feed' }, [
    postCard('jordan.ellis', 'My dad was in your ER last night. Can someone tell me how he is?'),
    postCard('sam.taylor', 'Tulips on the sill. Spring can come.', edit),
  ]),
);
