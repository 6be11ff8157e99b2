import { ad } from './ad.ts';
import { appPromo } from './app-promo.ts';
import { appeal } from './appeal.ts';
import { authorBio } from './author-bio.ts';
import { channel } from './channel.ts';
import type { Clutter } from './clutter.ts';
import { comments } from './comments.ts';
import { consent } from './consent.ts';
import { credit } from './credit.ts';
import { dialog } from './dialog.ts';
import { legal } from './legal.ts';
import { metadata } from './metadata.ts';
import { navigation } from './navigation.ts';
import { newsletter } from './newsletter.ts';
import { otherArticle } from './other-article.ts';
import { placeholder } from './placeholder.ts';
import { player } from './player.ts';
import { related } from './related.ts';
import { share } from './share.ts';
import { tags } from './tags.ts';

/** Every kind of clutter. Where several fit one block, the first in this list names it. */
export const CLUTTER: readonly Clutter[] = [
  consent,
  newsletter,
  dialog,
  otherArticle,
  appPromo,
  channel,
  appeal,
  share,
  player,
  ad,
  comments,
  authorBio,
  metadata,
  tags,
  navigation,
  related,
  legal,
  credit,
  placeholder,
];
