import { test } from './fixtures.ts';
import { testSmallFaces } from './small-faces.ts';

test.use({ language: 'pl' });

testSmallFaces('/words/de.html');
