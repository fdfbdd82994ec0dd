/** A frame whose document its page makes itself. `make` runs in the page, so it stands on nothing outside itself. */
export interface MadeFrame {
  name: string;
  make(text: string): void;
  /** Chromium gives it a process of its own. */
  isApart?: true;
}

/** What a browser finds by the address of the page around. */
export const openFrames: MadeFrame[] = [
  {
    name: 'a frame whose document is written',
    make: (text) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const inside = frame.contentDocument as Document;
      inside.open();
      inside.write(text);
      inside.close();
    },
  },
  {
    name: 'a frame that is given as text',
    make: (text) => {
      document.body.appendChild(document.createElement('iframe')).srcdoc = text;
    },
  },
  {
    name: 'a frame that is given as text to a sandbox of the same origin',
    make: (text) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
      frame.srcdoc = text;
      document.body.append(frame);
    },
  },
];

/** What it finds only by who made it. */
export const apartFrames: MadeFrame[] = [
  {
    name: 'a frame of a blob',
    make: (text) => {
      const frame = document.createElement('iframe');
      frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
      document.body.append(frame);
    },
  },
  {
    name: 'a frame of a data address',
    make: (text) => {
      const frame = document.createElement('iframe');
      frame.src = `data:text/html,${encodeURIComponent(text)}`;
      document.body.append(frame);
    },
  },
  {
    name: 'a frame that is given as text to a sandbox',
    isApart: true,
    make: (text) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = text;
      document.body.append(frame);
    },
  },
  {
    name: 'a frame of a blob in a sandbox',
    isApart: true,
    make: (text) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
      document.body.append(frame);
    },
  },
];
