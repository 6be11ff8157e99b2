import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Complaint } from '../complaint.ts';

/** The bytes of a saved page, unpacked. Throws a complaint for what is missing, empty or no HTML. */
export function readPageFile(path: string): Buffer {
  const bytes = unpack(readBytes(path), path);
  const opening = bytes.subarray(0, 4096).toString('latin1').trimStart();
  if (opening === '') throw new Complaint(`${path} is empty.`, 1);
  if (opening.startsWith('%PDF-')) throw new Complaint(`${path} is a PDF, not a web page.`, 1);
  if (/^<\?xml[^>]*>\s*<(?:rss|feed)|^<(?:rss|feed)[\s>]/i.test(opening)) {
    throw new Complaint(`${path} is a news feed, not an article: save the article's own page.`, 1);
  }
  if (isBinary(bytes) || !hasTag(bytes)) {
    throw new Complaint(`${path} is no HTML: save the page in your browser as "web page, HTML only".`, 1);
  }
  return bytes;
}

function readBytes(path: string): Buffer {
  try {
    if (statSync(path).isDirectory()) {
      throw new Complaint(`${path} is a folder: name a saved page, or clean the folder with --corpus.`, 2);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Complaint) throw error;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Complaint(isMissing ? `${path} does not exist.` : `${path} can't be read: ${error}`, 2);
  }
}

function unpack(bytes: Buffer, path: string): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    throw new Complaint(`${path} looks gzipped and can't be unpacked.`, 1);
  }
}

/** In UTF-16 each letter of a tag has a zero byte beside it. */
function hasTag(bytes: Buffer): boolean {
  return /<[a-z!]/i.test(bytes.toString('latin1').replaceAll('\0', ''));
}

/** UTF-16 has zero bytes too, but says what it is in its first two. */
function isBinary(bytes: Buffer): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, 4096).includes(0);
}
