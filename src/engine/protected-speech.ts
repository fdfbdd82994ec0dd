/**
 * What the rights guard listens for, in the syntax of `TermsRule.terms`. It lives in the engine, not in a pack, so that
 * no pack can change it. Sources: NLRA s. 7 (29 USC 157) as read in Stericycle, 372 NLRB 113 (2023), for pay, hours,
 * staffing, safety, bosses and unions; 45 CFR 164.502(j)(1) for whistle-blowing.
 */
export const PROTECTED_SPEECH = [
  '(pay|paid|wage*|salary|salaries|raise|raises|overtime|differential|bonus*|paycheck*|underpaid)',
  '(our|my|your|their|the|these|those|long|extra|more|fewer|less|cut|unpaid|work|working|guaranteed|full time|part time) hours',
  'hours (cut|slashed|worked|without|straight|a week|per week|of overtime)',
  '(12|13|14|16|18|24|36|40|48|60|80|twelve|thirteen|sixteen|eighteen|forty|sixty|eighty) (hour|straight hours|hours on|hour days)',
  '(breaks|lunch break*|mandated|scheduling|on call|float|floated|floating|pto|sick call|call in sick)',
  '(staffing|understaffed|short staffed|ratio|ratios|unsafe|safety report|burnout|turnover)',
  '(union|unions|unionize*|unionise*|strike|picket*|bargain*|contract vote|grievance*|nlrb|osha|steward|card drive)',
  '(management|manager|managers|my boss|boss|bosses|supervisor*|administration|admin|ceo|cfo|cno|leadership|hr|c suite)',
  '(whistleblow*|retaliat*|state survey*|joint commission|department of health)',
  '(reported|reporting) (it|this|them|us) to',
  'my (own|) (health|illness|diagnosis|cancer|chemo|therapist|depression|anxiety|surgery|miscarriage)',
  '(sueldo*|salario*|pago|pagan|nomina|horas extra*|horario*|turnos dobles|descanso*|sindicato*|huelga|contrato colectivo)',
  '(jefe|jefa|jefes|supervisor*|gerencia|administracion|falta de personal|poco personal)',
];

/** The same words said of something else: where a colleague sits, what a meter reads, what a shop opens at. */
export const OTHER_SENSES = [
  '(in|from|at|of|over in) (staffing|scheduling|administration|admin|hr)',
  '(get|gets|getting) paid (extra|more|) to be',
  '(pay|paid|paying) attention',
  '(visiting|office|clinic|opening|business|happy|store|visitor) hours',
  'union (station|square|city|hill|hospital|pacific)',
  'raise (the|his|her|your|a) (arm|arms|leg|hand|hands|head|glass)',
];

/** A threat is never protected, whatever it is about. */
export const THREATS = [
  "(gonna|going to|i will|i'll|ill|want to) (kill|hurt|shoot|stab|slap|punch|burn|beat)",
  '(kill|hurt|shoot|stab|slap|punch|burn|beat) (you|him|her|them)',
  '(slash|key) (his|her|their|your) (tires|car)',
  '(know|found out) where (he|she|they|you) (live*|park*)',
  '(find out|know) (where|which|what) (you|he|she|they|car|gym) (sleep*|live*|park*|drive*|is yours|he uses|she uses)',
  "(be|i'll be|ill be) waiting (for you|for him|for her|by your car|by her car|by his car|by it)",
  '(break|snap|smash|bust) (your|his|her|their) (fingers|legs|knees|face|neck|windows|teeth|arm)',
  '(te|lo|la|los) voy a (matar|golpear|madrear|partir|romper|quemar)',
  '(ponchar|quemar|rayar) (las llantas|el carro|el coche)',
];

/** To tell the authorities is a right that outweighs every secret of the house. */
export const WHISTLE_BLOWING = [
  '(reported|reporting|told|called|filed|filing|complained|complaint) (it|this|them|us|) (to|with|) (the|) (state|osha|nlrb|department of health|joint commission|inspector general|oig|board of nursing)',
  '(whistleblow*|retaliat*)',
];

/** What is more than talk about work, by category: the words that take a finding out from under the guard. */
export const BEYOND_THE_GUARD = {
  // However much pay is spoken of beside them, patients are not working conditions.
  'policy.patient-disparagement': [
    '(patient|patients|pt|pts|frequent flyer*|drug seeker*|seeker|seekers|resident|residents|families|family member*)',
    '(paciente|pacientes)',
  ],
  // A boss may be called useless and a schedule insane; nobody may be degraded for what they are, or given away at home.
  'policy.harassment': [
    '(retard*|faggot*|fag|dyke|tranny|spic|spics|wetback*|chink*|towel head|towelhead*|raghead*|gypsy|whore|slut|bitch|cunt|twat)',
    '(joto|jotos|puto|puta|marica|maricon|naco|nacos|zorra|pinche india|pinche indio|pinche negro|pinche negra|pinche gata|pinche vieja)',
    '(accent|learn english|go back to your|go back to where|go back to whatever|speak english)',
    '(ass|boobs|tits|thighs|bend him|bend her|bend me|nude|nudes|in those scrubs|strip|booty|horny|sexy|nalgas|chichis)',
    '(ugly|fat|obese|cow|pig|face like|hideous|gorda|gordo|marrana|vaca|fea)',
    '(lives at|lives on|home address|her address|his address|cell is|number is|vive en|su direccion)',
    '(affair|cheating on|sleeping with|pregnant by|divorce|rehab|hiv)',
  ],
  // Rumours of cuts are talk about work; the list of names, the deal, the breach and the lawsuit are the house's own.
  'policy.confidential-business': [
    '(ransomware|malware|hacked|hackers|hack|cyberattack|cyber attack|data breach|encrypted)',
    '(merger|merge|merging|acquire*|acquisition|acquiring|buying|bought|absorbed|absorbing|sale of|sold to|affiliation)',
    '(layoff list|the list|list of names|names on it|severance letters|fte|ftes|let go)',
    '(closing|closes|close|closed|closure|shuts|shutting|going dark|goes dark)',
    '(embargo*|unblinded|interim|unpublished|endpoint|preliminary report)',
    '(lawsuit|suit|settled|settling|settlement|subpoena*|deposition|indictment|gag clause|sealed)',
    '(root cause|rca|peer review|sentinel event|retained sponge|wrong side|wrong site|never event)',
    '(dea|fbi|oig|auditors|investigat*|inspectors|citations)',
    '(ceo|cfo|cno|president|chief) (is|was|signed|resign*|told|has|steps|stepping|out|quits|leaving|gets)',
    '(covenant|cash on hand|bankrupt*|chapter 11|bid|bond|board voted)',
    '(cierran|cierra|cierre|fusion|vendieron|absorbe|despidos|demanda|hackearon|auditoria|la lista)',
  ],
} as const satisfies Record<string, readonly string[]>;
