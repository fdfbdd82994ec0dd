/** Copies what a field says. Resolves to whether it could. */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Over plain http there is no clipboard, only the old way: as though the person had pressed Ctrl+C.
    field.select();
    return document.execCommand('copy');
  }
}
