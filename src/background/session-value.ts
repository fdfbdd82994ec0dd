import browser from 'webextension-polyfill';

/** A value kept in memory until the browser closes, through all the ends of the worker; a restart begins without it. */
export interface SessionValue<Value> {
  read(): Promise<Value | undefined>;
  write(value: Value | undefined): Promise<void>;
}

export function sessionValue<Value>(key: string): SessionValue<Value> {
  return {
    read: async () => (await browser.storage.session.get(key))[key] as Value | undefined,
    write: (value) => (value ? browser.storage.session.set({ [key]: value }) : browser.storage.session.remove(key)),
  };
}
