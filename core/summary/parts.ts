/**
 * A text in parts of at most `most` UTF-16 code units, cut between paragraphs, or inside one that is longer by
 * itself, there after a white space if there is one. Nothing is lost but white space at the cuts.
 */
export function splitIntoParts(text: string, most: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const paragraph of text.split(/\n+/u).flatMap((line) => cutLine(line.trim(), Math.max(1, most)))) {
    if (part !== '' && part.length + 1 + paragraph.length > most) {
      parts.push(part);
      part = '';
    }
    part += (part === '' ? '' : '\n') + paragraph;
  }
  if (part !== '') parts.push(part);
  return parts;
}

function cutLine(line: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const end = space > most / 2 ? space : most;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}
