import type { Clutter } from './clutter.ts';
import { names, startsWith, wholeLine } from './vocabulary.ts';

/** Strips that read the article out, and the words around players that can't be shown. */
export const player: Clutter = {
  kind: 'player',
  mark: [
    {
      evidence: 'player-name',
      ceiling: { words: 60, proseBlocks: 1, share: 0.05 },
      fits: (part) =>
        part.words > 0 &&
        !part.isHeading &&
        PLAYER_NAMES.test(part.names) &&
        (part.media > 0 || part.buttons > 0 || part.words < 30),
    },
  ],
  line: [
    { evidence: 'player-line', words: 20, fits: (line) => PLAYER_LINE.test(line.text) },
    { evidence: 'player-unsupported', words: 45, fits: (line) => UNSUPPORTED.test(line.text) },
  ],
};

const PLAYER_NAMES = names([
  'text to speech',
  '(?<!no )tts(?: \\w+)?',
  'audio (?:player|article|strip|widget|bar|version|embed)',
  'listen(?: (?:to|article|button|widget|bar|player|now))?',
  'read ?aloud',
  'speechkit',
  'beyondwords',
  'trinity(?: \\w+)?',
  'instaread',
  'video (?:player|js|controls|title|duration|caption|meta|overlay|headline)',
  'jw ?player',
  'vjs(?: \\w+)?',
]);

const PLAYER_LINE = wholeLine([
  '(?:listen|listen to (?:this|the) (?:article|story|audio).{0,40}|read aloud|play|pause|mute|unmute|replay|fullscreen|now playing|watch (?:now|live|next|more)|up next)',
  '(?:\\d+:\\d+\\s*)+(?:/\\s*\\d+:\\d+)?',
  'this audio is (?:auto-?generated|generated).{0,60}',
  'audio (?:is )?(?:generated|narrated).{0,60}',
  '(?:video|audio)(?: (?:player|duration|ad feedback))?.{0,12}',
  'volume \\d+%?',
  '(?:artikel|beitrag) (?:an|vor)hören.{0,30}',
  '(?:écouter|écoutez)(?: (?:cet|l.)article)?.{0,20}',
  'escuchar?(?: .{0,20})?',
  'ascolta (?:l.|questo )?articolo.{0,20}',
  'ouça(?: .{0,25})?',
  'beluister.{0,25}',
  'lyssna.{0,25}',
  'lytt til.{0,25}',
  'playback.{0,30}',
  'ad feedback',
  'vorlesen',
  'play video',
  'this is a modal window',
  'ascolta',
  'ouvir (?:a )?(?:notícia|matéria)',
  'luister .{3,20}',
  'lyt til.{0,25}',
  'posłuchaj.{0,20}',
  'poslechnout.{0,20}',
  '기사 듣기',
  'autoplay',
  'closed captioning not available',
  '(?:download|listen to the) audio',
  '(?:subscribe|listen) on (?:apple podcasts|spotify)',
  'watch on youtube',
  'text to speech',
  'audio for this article is not available.{0,20}',
  'jetzt (?:anhören|ansehen)',
  'zum video',
  'zur mediathek',
  'video starten',
]);

const UNSUPPORTED = startsWith([
  'your browser (?:does not|doesn.t) support',
  'please use (?:a |the )?\\w+ browser',
  'this (?:video|browser) (?:can ?not|is not|does not|file cannot)',
  'to view this video',
  'sorry, (?:the|this|your) (?:video|browser)',
  'an error occurred',
  'this content is not available',
  'dieses video ist (?:leider )?nicht',
  'ihr browser unterstützt',
  'votre navigateur',
  '(?:tu|su) navegador no',
  'to play this video',
  'cette vidéo n.est pas disponible',
  'ihr browser kann dieses video',
]);
