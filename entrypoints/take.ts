import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../browser/isolated-world.ts';
import { copyOf, fileOf } from '../core/export/export.ts';

/** Leaves what writes an article down for reader mode, which asks for it when it is used. */
export default defineUnlistedScript(() => {
  isolatedWorld().exporter = { copyOf, fileOf };
});
