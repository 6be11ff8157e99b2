import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FurtherPages, isolatedWorld } from '../../browser/isolated-world.ts';
import { createFurtherPages } from './further-pages.ts';

/** Leaves what fetches the further pages of an article; popup and reader mode ask for it when it is used. */
export default defineUnlistedScript(() => {
  const world = isolatedWorld();
  world.furtherPages ??= createFurtherPages(world) satisfies FurtherPages;
});
