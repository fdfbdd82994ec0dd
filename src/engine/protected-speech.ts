/**
 * What the rights guard listens for, in the syntax of `TermsRule.terms`. It lives in the engine, not in a pack, so that
 * no pack can change it. Sources: NLRA s. 7 (29 USC 157) as read in Stericycle, 372 NLRB 113 (2023), for pay, hours,
 * staffing, safety, bosses and unions; 45 CFR 164.502(j)(1) for whistle-blowing.
 */
export const PROTECTED_SPEECH = [
  '(pay|paid|wage*|salary|salaries|raise|raises|overtime|differential|bonus*|paycheck*|underpaid)',
  '(hours|breaks|lunch break*|mandated|scheduling|on call|float|floated|floating|pto|sick call|call in sick)',
  '(staffing|understaffed|short staffed|ratio|ratios|unsafe|safety report|burnout|turnover)',
  '(union|unions|unionize*|unionise*|strike|picket*|bargain*|contract vote|grievance*|nlrb|osha|steward|card drive)',
  '(management|manager|managers|my boss|boss|bosses|supervisor*|administration|admin|ceo|cfo|cno|leadership|hr|c suite)',
  '(whistleblow*|retaliat*|state survey*|joint commission|department of health)',
  '(reported|reporting) (it|this|them|us) to',
  'my (own|) (health|illness|diagnosis|cancer|chemo|therapist|depression|anxiety|surgery|miscarriage)',
  '(sueldo*|salario*|pago|pagan|nomina|horas extra*|horario*|turnos dobles|descanso*|sindicato*|huelga|contrato colectivo)',
  '(jefe|jefa|jefes|supervisor*|gerencia|administracion|falta de personal|poco personal)',
];

/** A threat is never protected, whatever it is about. */
export const THREATS = [
  "(gonna|going to|i will|i'll|ill|want to) (kill|hurt|shoot|stab|slap|punch|burn|beat)",
  '(kill|hurt|shoot|stab|slap|punch|burn|beat) (you|him|her|them)',
  '(slash|key) (his|her|their|your) (tires|car)',
  '(know|found out) where (he|she|they|you) (live*|park*)',
  '(te|lo|la|los) voy a (matar|golpear|madrear)',
];

/** Words about patients are not talk about work, however much pay is spoken of beside them. */
export const ABOUT_PATIENTS = [
  '(patient|patients|pt|pts|frequent flyer*|drug seeker*|seeker|seekers|resident|residents|families|family member*)',
  '(paciente|pacientes)',
];
