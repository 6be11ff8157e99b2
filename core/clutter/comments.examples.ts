import { type Examples, end } from '../testing/examples.ts';

export const examples: Examples = {
  remove: {
    'comments-name': [
      end(
        '<section id="comments"><h3>What readers say</h3><p>I saw it from the ferry and I am not ashamed to say that I took off my hat, and so did the man at the wheel.</p><p>My grandmother would have liked the soup.</p></section>',
      ),
      end('<ol class="commentlist"><li>Lovely light, far too much rain.</li></ol>'),
      end('<div class="leserkommentare"><p>Endlich wieder Licht am Berg.</p></div>'),
    ],
    'contact-call': [
      end('<p>Do you have a story about a lighthouse? Let us know in the comments.</p>'),
      end('<p>Get in touch with our coast desk.</p>'),
      end('<p>Haben Sie einen Fehler gefunden?</p>'),
      end('<p>Qu’en pensez-vous ?</p>'),
      end(
        '<p>We want to hear what you think of the lamp. Write to the editor at the chapel, or leave a letter in the box.</p>',
      ),
      end('<p>Rate this article</p>'),
      end('<p>Would you have rowed out to the lamp? Sound off in the comments below.</p>'),
      end('<p>Did the gull surprise you as well? Tell us below!</p>'),
      end('<p>Valora esta noticia</p>'),
    ],
    'comments-line': [
      '<p>14 comments</p>',
      end('<p>Be the first to comment</p>'),
      end('<p>Show more comments</p>'),
      end('<p>Sorry, we are not accepting comments on this story.</p>'),
      end('<p>Be the first to comment on this story</p>'),
      end('<p>Join the conversation</p>'),
      end('<p>Kommentarfeed | Kommentare geschlossen</p>'),
      end('<h3>Comments (14)</h3>'),
      end('<p>3 Kommentare</p>'),
      end('<p>12 commentaires</p>'),
      end('<p>5 comentarios</p>'),
      end('<p>8 commenti</p>'),
      end('<p>10 réactions</p>'),
      end('<p>12 people found this helpful</p>'),
      end('<p>8 comentários</p>'),
      end('<p>コメントする</p>'),
    ],
    'comments-block': [
      end(
        '<div><h4>2 comments:</h4><div>Lovely light, far too much rain.</div><p>I saw it from the ferry and took off my hat.</p></div>',
      ),
    ],
    replies: [
      end(
        '<ul><li><b>gull_09</b><div>Lovely light, far too much rain.</div><a href="#r1">Reply</a></li><li><b>aske</b><div>I saw it from the ferry.</div><a href="#r2">Reply</a></li><li><b>oar</b><div>My grandmother would have liked the soup, and so did the man at the wheel who had never tasted it before that night.</div><a href="#r3">Reply</a></li></ul>',
      ),
    ],
    'comments-section': [
      end(
        '<h2>3 thoughts on “The lamp”</h2><p>I saw it from the ferry and I am not ashamed to say that I took off my hat, and so did the man at the wheel.</p><div>Far too much rain.</div>',
      ),
      end('<h3>12 Kommentare zu „Das Licht“</h3><div>Endlich wieder Licht am Berg.</div>'),
      end('<h3>2 commentaires sur « La lampe »</h3><div>Enfin.</div>'),
      end('<h3>5 comentarios en «La lámpara»</h3><div>Por fin.</div>'),
      end('<h3>4 reacties op “De lamp”</h3><div>Eindelijk.</div>'),
      end('<h3>Leave a Reply</h3><div>Required fields are marked.</div>'),
    ],
  },
  keep: [
    '<h2>5 thoughts on the new lamp</h2><p>It is brighter than the old one, says the baker, and it turns the other way round, which two of the oldest boats have not got used to yet.</p>',
    '<h2>Two responses to the letter</h2><p>One came from the board, which wished the society luck, and one from a boy who wanted to know whether a lamp can be too bright.</p>',
    '<p>“Get in touch with the board and let us know what they say,” the chairwoman told the three boys who had carried the ladder up the hill before it was light.</p>',
    '<p>The harbour board had no comment.</p>',
    '<p>No comment, said the chairman, and went for a walk.</p>',
    '<h2>Comments from the hill</h2><p>“Bright,” said a boy of six, and he was not far wrong. A woman beside him had counted the seconds between the beams and found that one of them was missing.</p>',
    '<p>There were 140 comments in the visitors’ book by noon, three of them about the rabbits.</p>',
    '<p>Die Kommentare im Gästebuch reichen bis ins Jahr 1902 zurück, und die meisten handeln vom Wetter.</p>',
  ],
};
