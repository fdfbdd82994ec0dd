// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Cards } from './cards';
import { boxOf, markOver } from './testing/marks';
import type { BoxView } from './view';

const { box, node } = boxOf('Saw Mrs. Okafor in bay 3 on July 4');
const marks = [markOver(node, 4, 15), markOver(node, 16, 24), markOver(node, 28, 34)];
const view = (shown = marks): BoxView => ({ box, chip: { state: 'watching' }, marks: shown });
const caretAt = (offset: number) => document.getSelection()?.setBaseAndExtent(node, offset, node, offset);

let inCard = false;
let cards: Cards;

beforeEach(() => {
  inCard = false;
  cards = new Cards(() => inCard);
});

describe('the mark a person means', () => {
  it('is the one nearest the caret', () => {
    caretAt(17);
    expect(cards.meant(view())).toBe(1);
  });

  it('is the one whose card they look at, then the next, round the end', () => {
    cards.peek(view(), 2, 'pointer');
    expect(cards.meant(view())).toBe(2);
    inCard = true;
    expect(cards.meant(view())).toBe(0);
  });
});

describe('the open card', () => {
  it('stays with its finding when the box is drawn anew', () => {
    cards.peek(view(), 2, 'caret');
    cards.refresh(view(marks.slice(1)));
    expect(cards.open?.index).toBe(1);
  });

  it('closes when its finding is gone', () => {
    cards.peek(view(), 0, 'caret');
    cards.refresh(view(marks.slice(1)));
    expect(cards.open).toBeUndefined();
  });

  it('gives the focus and the selection back when it had the focus', () => {
    document.getSelection()?.setBaseAndExtent(node, 4, node, 8);
    cards.enter(view(), 0);
    inCard = true;
    document.getSelection()?.removeAllRanges();
    cards.close();
    expect(document.activeElement).toBe(box);
    expect(String(document.getSelection())).toBe('Mrs.');
  });

  it('leaves the focus alone when it never had it', () => {
    box.blur();
    cards.peek(view(), 0, 'pointer');
    cards.close();
    expect(document.activeElement).not.toBe(box);
  });

  it('goes round the marks both ways', () => {
    cards.peek(view(), 0, 'pointer');
    cards.move(-1);
    expect(cards.open?.index).toBe(2);
    cards.move(1);
    expect(cards.open?.index).toBe(0);
  });

  it('does not open on a mark that is not there', () => {
    expect(cards.enter(view(), 3)).toBe(false);
    expect(cards.open).toBeUndefined();
  });

  it('asks why it is no problem though its mark is gone, and takes its closing for no answer', () => {
    const given: (string | undefined)[] = [];
    cards.peek(view(), 0, 'caret');
    cards.askWhy((reason) => given.push(reason));
    cards.refresh(view(marks.slice(1)));
    expect(cards.open?.index).toBe(0);
    cards.close();
    expect(given).toEqual([undefined]);
  });
});
