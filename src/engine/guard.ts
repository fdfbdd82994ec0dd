import type { PlacedHit } from './hit';
import { normalise } from './normalise';
import { TermMatcher } from './term-matcher';
import { tokens } from './tokens';
import type { Span } from './verdict';

/**
 * The rights guard. Talk of pay, hours, staffing, safety, bosses, unions, one's own health and whistle-blowing is never
 * marked or held for policy reasons, whatever a pack says (NLRA s. 7, 29 USC 157; 45 CFR 164.502(j)). It sits in the
 * engine so that no pack can reach it. It never clears PHI, credentials, or a threat.
 */
const PROTECTED = [
  '(pay|paid|wage*|salary|salaries|raise|raises|overtime|differential|bonus*|paycheck*|underpaid)',
  '(hours|breaks|lunch break*|mandat* overtime|mandated|scheduling|self scheduling|on call|float*|pto|sick call|call in sick)',
  '(staffing|understaffed|short staffed|shortstaffed|ratio|ratios|unsafe|safe staffing|safety report|burnout|turnover)',
  '(union|unions|unionize*|unionise*|strike|picket*|bargain*|contract vote|grievance*|nlrb|osha|steward|card drive|local _ vote)',
  '(management|manager|managers|my boss|boss|bosses|supervisor*|administration|admin|ceo|cfo|cno|leadership|director|hr|c suite)',
  '(whistleblow*|retaliat*|reported (it|this|them|us) to|the state survey*|joint commission|department of health)',
  '(my own (health|illness|diagnosis|cancer)|my (diagnosis|chemo|therapist|depression|anxiety|surgery|miscarriage))',
  '(sueldo*|salario*|pago|pagan|nomina|horas extra*|horario*|turnos dobles|descanso*|sindicato*|huelga|contrato colectivo|jefe|jefa|jefes|supervisor*|gerencia|administracion|falta de personal|poco personal)',
];

const THREAT = [
  '(kill|hurt|shoot|stab|slap|punch|burn|beat) (you|him|her|them|that|this|every)',
  "(gonna|going to|i will|i'll|ill) (kill|hurt|shoot|stab|slap|punch|burn|beat)",
  '(slash|key) (his|her|their|your) (tires|car)',
  '(know|found out) where (he|she|they|you) (live*|park*)',
  '(te|lo|la|los) voy a (matar|golpear|madrear)',
];

/** Findings about patients are not talk about work, however much pay is spoken of beside them. */
const ABOUT_PATIENTS = [
  '(patient|patients|pt|pts|frequent flyer*|drug seeker*|seeker|seekers|paciente|pacientes|resident|residents|families|family member*)',
];

const UNGUARDED = new Set(['policy.credentials']);

const protectedTalk = matcher(PROTECTED);
const threats = matcher(THREAT);
const aboutPatients = matcher(ABOUT_PATIENTS);

/** Takes out the policy findings that are protected speech. */
export function guard(findings: PlacedHit[], text: string): PlacedHit[] {
  return findings.filter((finding) => !isGuarded(finding) || !isProtected(text, finding));
}

function isGuarded({ rule: { category } }: PlacedHit): boolean {
  return category !== undefined && category.startsWith('policy.') && !UNGUARDED.has(category);
}

function isProtected(text: string, { from, to, rule }: PlacedHit & Span): boolean {
  const said = tokens(normalise(text.slice(from, to)).text);
  if (!hears(protectedTalk, said) || hears(threats, said)) return false;
  return rule.category !== 'policy.patient-disparagement' || !hears(aboutPatients, said);
}

function matcher(terms: string[]): TermMatcher<true> {
  const built = new TermMatcher<true>();
  for (const term of terms) built.add(term, true);
  return built;
}

function hears(terms: TermMatcher<true>, said: ReturnType<typeof tokens>): boolean {
  let heard = false;
  terms.match(said, () => {
    heard = true;
  });
  return heard;
}
