import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Complaint, runCommand } from './complaint.ts';

/**
 * Prints what the changelog says about the version in package.json. Complains when it says nothing, or when the tag
 * that is being released (GITHUB_REF_NAME, where there is one) names another version.
 */
await runCommand(async () => {
  const root = path.resolve(import.meta.dirname, '..');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const tag = process.env.GITHUB_REF_TYPE === 'tag' ? process.env.GITHUB_REF_NAME : undefined;
  if (tag !== undefined && tag !== `v${version}`)
    throw new Complaint(`The tag is ${tag} and package.json says ${version}: make them agree.`, 1);
  const changelog = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
  const heading = tag === undefined && !changelog.includes(`## [${version}]`) ? 'Unreleased' : version;
  const notes = changelog.split(/^## /m).find((section) => section.startsWith(`[${heading}]`));
  const text = notes?.replace(/^.*\n/, '').trim();
  if (!text) throw new Complaint(`CHANGELOG.md has no section "## [${heading}]".`, 1);
  console.log(text);
});
