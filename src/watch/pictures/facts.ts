import type { Finding } from '../../engine/verdict';
import type { Area, PictureText } from '../../messages/pictures';
import { shorten } from '../../overlay/excerpt';
import type { FileConcern, FileView } from '../../overlay/file-view';
import { t } from '../../words/words';
import { holdsPosts, type Standing } from '../shown';
import { neutralName } from './file-name';
import type { FileKind } from './kind';
import { regionsOf } from './regions';

/** What is known of a file. Lives while it waits. */
export interface Facts {
  type: FileKind;
  /** What its name gives away; undefined when nobody could be asked. */
  inName: Finding[] | undefined;
  inText: Finding[];
  reading?: PictureText;
  place: boolean;
  time: boolean;
  /** Something could not be looked at. */
  unread: boolean;
}

/** Whether a person should see it. What could not be read is only said in a line where it may pass all the same. */
export function isWorthShowing(facts: Facts, standing: Standing): boolean {
  const waits = holdsPosts(standing) && standing.posture?.whenUnavailable !== 'clear';
  return concernsOf(facts, '').length > 0 || (facts.unread && waits);
}

/** What the cleaned copy will be without. */
export function wishesOf(facts: Facts): { strip: boolean; cover: Area[]; rename: boolean } {
  return {
    strip: facts.place || facts.time,
    cover: facts.reading ? regionsOf(facts.reading, facts.inText) : [],
    rename: Boolean(facts.inName?.length),
  };
}

export function viewOf(facts: Facts, file: File, standing: Standing): FileView {
  const { posture } = standing;
  const enforces = holdsPosts(standing);
  const concerns = concernsOf(facts, file.name).map((concern) => (enforces ? concern : softened(concern)));
  if (facts.unread) concerns.push(unread());
  const { strip, cover, rename } = wishesOf(facts);
  const isHeld =
    concerns.some(({ action }) => action === 'hold') ||
    (enforces && facts.unread && posture?.whenUnavailable === 'hold');
  return {
    heading: headingOf(facts, isHeld),
    concerns,
    ...(facts.type === 'picture' && { picture: { file, areas: cover }, aside: t('fileFaces') }),
    ...((strip || cover.length > 0 || rename) &&
      facts.type !== 'dicom' &&
      facts.type !== 'pdf' && { fix: t('fileFix') }),
    ...(!isHeld && { attach: t('fileAttach') }),
    reasons: isHeld ? (posture?.overrideReasons ?? []) : [],
  };
}

function headingOf({ type, place, time, inText, inName }: Facts, isHeld: boolean): string {
  if (type !== 'picture') return t('fileHeadingFile');
  if (isHeld || inText.length > 0 || inName?.length) return t('fileHeadingHold');
  return t(place || time ? 'fileHeadingOffer' : 'fileUnread');
}

function concernsOf({ type, inName, inText, reading, place, time }: Facts, name: string): FileConcern[] {
  const concerns: FileConcern[] = [];
  if (type === 'dicom') concerns.push({ action: 'hold', title: t('fileDicom'), sentence: t('fileDicomWhy') });
  if (type === 'pdf') concerns.push({ action: 'hold', title: t('filePdf'), sentence: t('filePdfWhy') });
  concerns.push(...inPicture(inText, reading));
  if (inName?.length) {
    const action = inName.some((finding) => finding.action === 'hold') ? 'hold' : 'warn';
    concerns.push({ action, title: t('fileName'), sentence: t('fileNameWhy', name, neutralName(name, '')) });
  }
  if (place) concerns.push({ action: 'warn', title: t('filePlace'), sentence: t('filePlaceWhy') });
  if (time) concerns.push({ action: 'warn', title: t('fileTime'), sentence: t('fileTimeWhy') });
  return concerns;
}

/** One for each rule, with all it found: a board names many beds. */
function inPicture(findings: readonly Finding[], reading: PictureText | undefined): FileConcern[] {
  const isAlike = (some: Finding) => (other: Finding) => other.ruleId === some.ruleId && other.action === some.action;
  const firsts = findings.filter((finding, index) => findings.findIndex(isAlike(finding)) === index);
  return firsts.map((first) => {
    const words = findings
      .filter(isAlike(first))
      .map(({ from, to }) => `“${oneLine(reading?.text.slice(from, to) ?? '')}”`);
    const { title, sentence } = first.why;
    return { action: first.action, title: `${title}: ${[...new Set(words)].join(', ')}`, sentence };
  });
}

function oneLine(words: string): string {
  return shorten(words.replace(/\s+/g, ' '), 60);
}

/** Where nothing is held, nothing looks like a hold. */
function softened(concern: FileConcern): FileConcern {
  return { ...concern, action: 'warn' };
}

function unread(): FileConcern {
  return { action: 'warn', title: t('fileUnreadTitle'), sentence: t('fileUnreadWhy') };
}
