/** A fingerprint in the groups it is read out in. */
export const KeyDigits = ({ fingerprint }: { fingerprint: string }) => (
  <p class="key-digits">
    {fingerprint.split(' ').map((group, place) => (
      // The place is what tells two equal groups apart.
      // biome-ignore lint/suspicious/noArrayIndexKey: groups never move
      <span key={place}>{group} </span>
    ))}
  </p>
);
