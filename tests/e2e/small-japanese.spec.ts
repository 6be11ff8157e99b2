import { test } from './fixtures.ts';
import { testSmallFaces } from './small-faces.ts';

test.use({ language: 'ja' });

testSmallFaces('/words/ja.html', 1.8);
