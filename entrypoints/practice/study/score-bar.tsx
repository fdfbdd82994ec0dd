interface Props {
  /** The score in words: it says all the bar shows. */
  label: string;
  right: number;
  total: number;
}

export function ScoreBar({ label, right, total }: Props) {
  return (
    <p class="score">
      <span>{label}</span>
      <progress aria-hidden="true" max={total} value={right} />
    </p>
  );
}
