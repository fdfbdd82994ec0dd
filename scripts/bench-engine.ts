import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';
import { type Detect, postsOfLength, timePosts } from '../bench/speed/engine-posts';
import { summary } from '../bench/speed/figures';
import { buildNodeBundles } from '../build/node-bundles';
import { corpusFiles, readCorpus } from '../training/corpus';

/**
 * `npm run bench:engine`: what a post and a keystroke cost the engine alone, as built for Node, by length of the post. The
 * first posts warm the machine's compiler and are not counted.
 */
const LENGTHS = [280, 2800];
const WARM_UP = 1000;

await buildNodeBundles();
const { detect } = (await import(pathToFileURL('dist/engine.mjs').href)) as { detect: Detect };
const posts = corpusFiles()
  .flatMap(readCorpus)
  .filter(({ replyTo }) => replyTo === undefined);
for (const post of posts.slice(0, WARM_UP)) detect(post.text, post);
console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}\n`);
for (const length of LENGTHS) {
  const { cold, keystroke } = timePosts(detect, postsOfLength(posts.slice(WARM_UP), length));
  console.log(`${length} characters, cold, ms            ${summary(cold)}`);
  console.log(`${length} characters, one more key, ms    ${summary(keystroke)}`);
}
