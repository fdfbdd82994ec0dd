import { type Settings, settingsOf } from '../../policy/settings';
import { readEither } from './authored';
import { type Command, listOf, type Terminal, textOf } from './command';
import { type Differences, differences } from './differences';
import { EXIT } from './exit';
import { examplePosts, readPosts } from './posts';
import { reach } from './reach';
import { stackOf } from './stack';
import { type Meaning, type VerdictChange, verdictChanges } from './verdict-changes';

/** `curtain pack diff`: what a new version changes, in the pack and for people's posts. */
export const diff: Command = {
  usage: [
    'diff <old> <new> [--posts posts.jsonl] [--on pack]… [--exit-code]',
    'folders or built packs: what changed, and which posts are newly held, warned or clear (examples, and --posts)',
    '--exit-code: 1 when something differs',
  ],
  takes: 2,
  options: {
    posts: { type: 'string' },
    on: { type: 'string', multiple: true },
    'exit-code': { type: 'boolean' },
  },
  async run(call, terminal) {
    const [before, after] = [await readEither(call.positionals[0] ?? ''), await readEither(call.positionals[1] ?? '')];
    const below = await stackOf(listOf(call, 'on'));
    const file = textOf(call, 'posts');
    const { posts, problems } = file === undefined ? { posts: [], problems: [] } : readPosts(file);
    const all = [...examplePosts([before, after]), ...posts];

    const found = differences(before, after);
    const changed = verdictChanges(all, [...below(before.layer), before], [...below(after.layer), after]);
    terminal.say(`Goes to: ${reach(after)}`);
    report(found, terminal);
    const { mode } = settingsOf([...below(after.layer), after]);
    terminal.say(`Posts: ${changed.length} of ${all.length} fare otherwise${MODE_NOTES[mode]}`);
    reportVerdicts(changed, terminal);
    for (const problem of problems) terminal.complain(problem);
    const differs = changed.length > 0 || Object.values(found).some((lines) => lines.length > 0);
    return problems.length > 0 || (differs && call.values['exit-code']) ? EXIT.problems : EXIT.fine;
  },
};

const HEADINGS: [keyof Differences, string][] = [
  ['settings', 'Settings'],
  ['rules', 'Rules'],
  ['adjustments', 'Adjustments of rules below'],
  ['lexicons', 'Word lists'],
];

function report(found: Differences, { say }: Terminal): void {
  for (const [part, heading] of HEADINGS) {
    say(found[part].length > 0 ? heading : `${heading}: no difference`);
    for (const line of found[part]) say(`  ${line}`);
  }
}

/** What the mode makes of the verdicts that follow. */
const MODE_NOTES: Record<Settings['mode'], string> = {
  enforce: '',
  coach: ' (in mode coach a hold only marks)',
  observe: ' (in mode observe nobody is shown anything)',
};

const GRAVEST_FIRST: Meaning[] = ['held', 'warned', 'clear'];

function reportVerdicts(changed: VerdictChange[], { say }: Terminal): void {
  for (const meaning of GRAVEST_FIRST) {
    const these = changed.filter(({ now }) => now === meaning);
    if (these.length > 0) say(`  newly ${meaning}: ${these.length}`);
    for (const { post, before, rules } of these) {
      say(`    ${JSON.stringify(post.text)}`);
      say(`      was ${before}; ${rules.join(', ')}; on ${post.site}, ${post.audience}`);
    }
  }
}
