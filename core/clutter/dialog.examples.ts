import type { Examples } from '../testing/examples.ts';

const menu = Array.from({ length: 9 }, (_, i) => `<li><a href="/section/${i}">Section ${i}</a></li>`).join(
  '',
);

export const examples: Examples = {
  remove: {
    'dialog-role': [
      '<dialog open><h2>Welcome back</h2><p>Tell us who you are, and we will remember where you stopped reading the last time you were here.</p></dialog>',
      '<div role="dialog" aria-label="Region"><p>Choose your stretch of coast</p></div>',
      '<section role="alertdialog"><p>You have been away for a while.</p></section>',
    ],
    'overlay-name': [
      '<div class="modal fade"><h4>One more step</h4><p>Please choose a name that your neighbours would recognise.</p></div>',
      '<div id="popup-survey"><p>How do you like the lamp?</p></div>',
      '<div class="interstitial"><p>You will be taken to the article in a moment.</p></div>',
    ],
    'hidden-menu': [`<div hidden><ul>${menu}</ul></div>`, `<div style="display:none"><ul>${menu}</ul></div>`],
  },
  keep: [
    '<p>The board and the society had begun a dialog in 2019, and it consisted of one letter a year.</p>',
    '<figure class="lightbox"><img src="/tower.jpg" alt="" width="800" height="600"></figure><p>A picture of the tower as it was in May hangs in the tent.</p>',
    '<div class="folded" hidden><p>The rest of the minutes, which few people read, says that the lamp may be dimmed when there is a wedding on the beach, and that the bride has to ask for it in writing.</p></div>',
    `<p>The society keeps nine lists, one for each of its members:</p><ul>${menu.replaceAll('href', 'name')}</ul><p>Nobody has ever read all of them, and the one about the rabbits was lost in the move, together with the stamps and the good scissors.</p>`,
  ],
};
