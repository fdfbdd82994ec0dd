// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Override } from './override';
import { trusted } from './trusted';

vi.mock('../words/words', () => ({ t: (key: string) => key }));

describe('a choice', () => {
  it('is made by a trusted event', () => {
    const act = vi.fn();
    trusted(act)({ isTrusted: true } as Event);
    expect(act).toHaveBeenCalledOnce();
  });

  it('is never made by a page', () => {
    const act = vi.fn();
    const button = document.body.appendChild(document.createElement('button'));
    button.addEventListener('click', trusted(act));
    button.click();
    button.dispatchEvent(new MouseEvent('click'));
    expect(act).not.toHaveBeenCalled();
  });

  it('of posting anyway cannot be scripted from the reason to the confirmation', async () => {
    const onConfirm = vi.fn();
    const reasons = [{ code: 'consent', label: 'The patient gave written permission' }];
    render(<Override reasons={reasons} onConfirm={onConfirm} onBack={() => {}} inSight={() => true} />, document.body);
    for (const control of document.querySelectorAll<HTMLElement>('input, button')) {
      control.click();
      await new Promise((drawn) => setTimeout(drawn));
    }
    expect(document.querySelectorAll('input')).toHaveLength(1);
    expect(onConfirm).not.toHaveBeenCalled();
  });
});
