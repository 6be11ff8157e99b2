import { testForEveryone } from './everyone.ts';
import { test } from './fixtures.ts';

test.use({ isMirrored: true });

testForEveryone();
