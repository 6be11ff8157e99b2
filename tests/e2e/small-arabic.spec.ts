import { test } from './fixtures.ts';
import { testSmallFaces } from './small-faces.ts';

test.use({ language: 'ar' });

testSmallFaces('/words/ar.html', 1.85);
