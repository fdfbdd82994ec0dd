import { handOver, turnAway } from '../../compose/hand-over';
import { createFilePanel } from '../../overlay/file-panel';
import type { FilePanel } from '../../overlay/file-view';
import { t } from '../../words/words';
import type { JudgeFiles } from '../attachments';
import { Examination } from './examination';

let last = Promise.resolve();

/** Looks at the files one after the other and gives the page those that are left, as they then are. */
export const judgeFiles: JudgeFiles = (caught, desk) => {
  last = last
    .catch(() => undefined)
    .then(async () => {
      const panel = lazily(createFilePanel);
      const kept: File[] = [];
      try {
        for (const file of caught.files) {
          const judged = await new Examination(file, desk, panel).result();
          if (judged) kept.push(judged);
        }
      } finally {
        panel.close();
      }
      if (kept.length === 0) return desk.guard.unguarded(() => turnAway(caught));
      desk.guard.allow(kept);
      let isTaken = false;
      desk.guard.unguarded(() => {
        isTaken = handOver(caught, kept);
      });
      if (!isTaken) desk.say(t('fileNotTaken'));
    });
  return last;
};

/** Most files need nothing shown. */
function lazily(create: () => FilePanel): FilePanel {
  let made: FilePanel | undefined;
  const panel = () => {
    made ??= create();
    return made;
  };
  return {
    wait: (mayAttach) => panel().wait(mayAttach),
    // Before there is a panel nobody waits yet.
    progress: (done) => made?.progress(done),
    ask: (view) => panel().ask(view),
    close: () => made?.close(),
  };
}
