import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A web site on this machine alone. */
export interface Site {
  /** Its address, without a slash at the end. */
  readonly url: string;
  close(): void;
}

/** Answers a request, or returns false to leave it to others. */
export type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean;

/** Serves the files of some folders, each below an address of its own, and whatever `answer` knows. */
export async function serveSite(folders: Record<string, string>, answer?: Answer): Promise<Site> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!answer?.(request, response, url)) void sendFile(fileFor(url.pathname, folders), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The file that an address stands for; null when it lies in none of the folders. */
function fileFor(pathname: string, folders: Record<string, string>): string | null {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!pathname.startsWith(prefix)) continue;
    const file = path.join(folder, decodeURIComponent(pathname.slice(prefix.length)) || 'index.html');
    return file.startsWith(folder + path.sep) ? file : null;
  }
  return null;
}

async function sendFile(file: string | null, response: ServerResponse): Promise<void> {
  const isFile = file && (await stat(file).catch(() => null))?.isFile();
  if (!file || !isFile) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
