import { type ComponentChildren, createElement, Fragment, options, type VNode } from 'preact';

/** What shows its words by itself, or shows none. */
const AS_THEY_ARE = new Set<unknown>(['data', 'option', 'textarea', 'style', 'title']);

/** From now on what Preact draws has its words where `unfoundWords` puts them. */
export function drawWordsUnfound(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    const { type } = vnode as VNode;
    const isDrawn = type === Fragment || (typeof type === 'string' && !AS_THEY_ARE.has(type));
    if (isDrawn) (vnode.props as { children?: ComponentChildren }).children = held(vnode.props.children);
    before?.(vnode);
  };
}

function held(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(held);
  const isText = typeof children === 'string' || typeof children === 'number';
  return isText && children !== '' ? createElement('data', { value: String(children) }) : children;
}
