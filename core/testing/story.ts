/** An invented story, for pages that tests put something into. */
export const STORY = {
  title: 'Gull Point lighthouse shines again after eleven dark years',
  byline: 'Nora Feldt',
  siteName: 'The Harbour Post',
  paragraphs: [
    'The lamp on Gull Point was lit again on Tuesday evening, eleven years after the harbour board switched it off to save the price of two light bulbs and a keeper.',
    'Some four hundred people climbed the hill in the rain to watch. Most of them had brought their own lanterns, which they put out, one after another, when the beam came round for the first time.',
    'The tower was built in 1868 by masons who had come to dig a canal that was never finished. It is twenty-six metres high, and its walls are so thick that the staircase was cut into them afterwards.',
    'A society of nine members raised the money. They sold soup at the fish market on Saturdays, and it took them six winters to pay for the lens, which a glazier in the next valley ground by hand.',
    'The old lens had been sold to a restaurant, where it hung over the bar. Its owner offered it back for a sum that the society thought unkind, and then, last spring, for nothing at all.',
    'By then the new one was ready. Both are in the tower now, the old one on the ground floor, where visitors may turn it with a finger, and the new one at the top, where they may not.',
    'Fishermen say that they can do without a lighthouse. Every boat in the harbour has had satellite navigation since the nineties, and the reef it warns of has been dredged away almost to the ground.',
    'They came all the same. The crews of three trawlers stood by the door in their Sunday jackets, and one of them was seen to wipe his glasses several times in weather that hardly called for it.',
    'The harbour board has promised to pay for the electricity, about two hundred crowns a year, as long as the society finds somebody who climbs the hundred and forty steps once a week to clean the windows.',
    'Eleven people have put their names down so far. The youngest of them is thirteen and has already been told that she may not keep her rabbits in the lamp room, whatever the old keeper may have done.',
    'On Wednesday morning there was a queue at the door that reached down to the chapel. The society had printed fifty tickets and spent the night writing another three hundred with a pencil.',
    'Whether the light will still burn in ten years is a question that nobody wanted to answer on Tuesday. It was raining hard by then, and the soup was getting cold in the tent behind the tower.',
  ],
} as const;

/** Where in the story something stands: between headline and text, in its middle, after it, or outside the article. */
export type Place = 'top' | 'middle' | 'end' | 'outside';

/** A news page with the story and with `html` in its place. */
export function storyPage(html: string, place: Place = 'middle'): string {
  const paragraphs = STORY.paragraphs.map((text) => `<p>${text}</p>`);
  const middle = paragraphs.length / 2;
  const put = (here: Place) => (here === place ? html : '');
  return `<!doctype html>
<html lang="en">
<head>
<title>${STORY.title} | ${STORY.siteName}</title>
<meta property="og:title" content="${STORY.title}">
<meta property="og:site_name" content="${STORY.siteName}">
<meta name="author" content="${STORY.byline}">
</head>
<body>
<main>
<article>
<h1>${STORY.title}</h1>
${put('top')}
${paragraphs.slice(0, middle).join('\n')}
${put('middle')}
${paragraphs.slice(middle).join('\n')}
${put('end')}
</article>
</main>
${put('outside')}
</body>
</html>`;
}
