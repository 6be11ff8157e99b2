import { test } from './fixtures.ts';
import { testSmallFaces } from './small-faces.ts';

test.use({ language: 'de' });

testSmallFaces('/words/de.html');
