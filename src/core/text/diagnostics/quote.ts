/** What a person wrote, in quotation marks; long texts are cut, a sentence is no place for a whole cell. */
const LONGEST = 80;

export function quote(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text;
  return `“${short}”`;
}
