/** What the page can't count and has to suppose. Each can be changed there; `src/report` only ever reads them. */
export const ASSUMPTIONS = {
  /** Seconds a mark takes to notice and read. */
  secondsPerMark: 4,
  /** Dollars. A registered nurse's median wage, $39.05 an hour (BLS, May 2022), with benefits, rounded up. */
  minuteValue: 1,
  /** Dollars an hour of those who set up, answer questions and handle incidents. */
  hourlyCost: 75,
  setupHours: 24,
  questionHours: 8,
  /** Dollars for the period. Curtain is free software. */
  licence: 0,
  /** Findings in one held post: 169 in 78 in `corpus/check.jsonl`. */
  findingsPerPost: 2.2,
  /** One in so many held posts would have become a case. */
  oneInLow: 100_000,
  oneInMiddle: 10_000,
  oneInHigh: 1_000,
  /** Dollars paid to the Office for Civil Rights. */
  settlementLow: 10_000,
  settlementMiddle: 30_000,
  settlementHigh: 182_000,
  /** Hours of staff to handle one case. */
  hoursLow: 20,
  hoursMiddle: 40,
  hoursHigh: 120,
};
export type Assumptions = typeof ASSUMPTIONS;
export type Assumption = keyof Assumptions;

/** Dividing by less makes no sense; everything else may be nothing. */
const LEAST: Partial<Assumptions> = { findingsPerPost: 1, oneInLow: 1, oneInMiddle: 1, oneInHigh: 1 };

/** The number a person wrote for an assumption; absent where it can't be one. */
export function assumed(name: Assumption, written: string): number | undefined {
  const value = written.trim() === '' ? Number.NaN : Number(written);
  return value >= (LEAST[name] ?? 0) && value <= 1e9 ? value : undefined;
}

/** Settlements of the Office for Civil Rights over what was said of patients on line, smallest first. In dollars. */
export const SETTLEMENTS = [
  { who: 'Elite Dental Associates', year: 2019, dollars: 10_000 },
  { who: 'New Vision Dental', year: 2022, dollars: 23_000 },
  { who: 'Manasa Health Center', year: 2023, dollars: 30_000 },
  { who: 'Dr. U. Phillip Igbinadolor', year: 2022, dollars: 50_000 },
  { who: 'Cadia Healthcare', year: 2025, dollars: 182_000 },
] as const;
