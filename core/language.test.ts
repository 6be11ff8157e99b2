import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language.ts';

describe('the language of a text that states none', () => {
  it.each([
    [
      'en',
      'The lamp of the tower was lit again on Friday, and the keeper said that it had not been easy for her and for the others.',
    ],
    [
      'de',
      'Die Lampe auf dem Turm brennt seit Freitag wieder, und die Wärterin sagt, dass es nicht leicht war, auch für die anderen nicht.',
    ],
    [
      'fr',
      'La lampe de la tour est allumée depuis vendredi, et la gardienne dit que ce n’était pas facile pour elle, ni pour les autres.',
    ],
    [
      'es',
      'La lámpara de la torre se encendió el viernes, y la farera dice que no fue fácil para ella ni para los demás, pero que lo hizo.',
    ],
    [
      'it',
      'La lampada della torre è accesa da venerdì, e la guardiana dice che non è stato facile per lei né per gli altri, ma che ne è felice.',
    ],
    [
      'pt',
      'A lâmpada da torre está acesa desde sexta-feira, e a faroleira diz que não foi fácil para ela nem para os outros, mas que o fez.',
    ],
    [
      'nl',
      'De lamp van de toren brandt sinds vrijdag weer, en de wachter zegt dat het niet makkelijk was voor haar en voor de anderen.',
    ],
    [
      'sv',
      'Lampan i tornet är tänd sedan i fredags, och vakten säger att det inte var lätt för henne eller för de andra, men att hon är glad.',
    ],
    [
      'no',
      'Lampen i tårnet er tent siden fredag, og vakten sier at det ikke var lett for henne eller for de andre, men at hun ble glad etter det.',
    ],
    [
      'da',
      'Lampen i tårnet er tændt siden fredag, og vagten siger at det ikke var let for hende eller for de andre, men at hun blev glad efter det.',
    ],
    [
      'pl',
      'Lampa na wieży świeci od piątku i latarniczka mówi, że nie było to łatwe dla niej ani dla innych, ale że jest to jej dom.',
    ],
    [
      'tr',
      'Kuledeki lamba cuma gününden beri yanıyor ve bekçi bu işin kendisi için de kolay olmadığını ama çok mutlu olduğunu söyledi.',
    ],
    [
      'id',
      'Lampu di menara itu menyala lagi sejak Jumat, dan penjaga mengatakan bahwa hal ini tidak mudah untuk dia dan yang lain.',
    ],
    [
      'ja',
      '灯台の明かりは金曜日からまた灯っている。灯台守は、自分にとってもほかの人たちにとっても簡単なことではなかったと話し、それでもここを離れるつもりはないと付け加えた。',
    ],
    [
      'zh',
      '灯塔的灯从星期五起重新点亮，守塔人说，这对她和其他人来说都不容易，但是她很高兴，也不打算离开这里。岛上的居民带来了蜡烛、汤和面包，大家一直坐到天亮，谁也没有睡觉。',
    ],
    [
      'ko',
      '등대의 불이 금요일부터 다시 켜졌고, 등대지기는 자신에게도 다른 사람들에게도 쉽지 않은 일이었다고 말했다. 그래도 이곳을 떠날 생각은 없으며 섬사람들이 수프와 빵을 가져왔다고 덧붙였다.',
    ],
  ])('%s', (expected, text) => {
    expect(detectLanguage(text)).toBe(expected);
  });

  it.each([
    ['a text of few letters', 'The lamp of the tower was lit.'],
    [
      'names and numbers',
      'Nora Feldt 12 Jon Aske 14 Ida Morrow 9 Grete Solberg 7 Anders Lund 5 Marit Dahl 3 Tor Berg 1',
    ],
    [
      'a language that we do not know',
      'A torony lámpája péntek óta újra ég, és az őr azt mondja, hogy nem volt könnyű neki sem, másoknak sem.',
    ],
  ])('is not guessed from %s', (_, text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
