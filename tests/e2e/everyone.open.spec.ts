import { testForEveryone } from './everyone.ts';

testForEveryone();
