import type { Examples } from '../testing/examples.ts';

export const examples: Examples = {
  remove: {
    'credit-line': [
      '<p>Photo: Jon Aske</p>',
      '<p>(Reuters photo)</p>',
      '<p>Image courtesy of the lighthouse society</p>',
      '<p>The tower on Tuesday. (Nora Feldt/Getty Images)</p>',
      '<p>The tower on Tuesday. Photo: Nora Feldt</p>',
      '<p>© The Harbour Post</p>',
      '<p>Foto: Jon Aske</p>',
      '<p>Bild: Hafenmuseum</p>',
      '<p>Bildnachweis: Hafenmuseum</p>',
      '<p>Crédit photo : le musée du port</p>',
      '<p>Crédito: museo del puerto</p>',
      '<p>Reprodução/Museu do Porto</p>',
      '<p>写真：港の博物館</p>',
      '<p>사진: 항구 박물관</p>',
      '<p>图片：港口博物馆</p>',
    ],
  },
  keep: [
    '<p>Photographs of the old lens hang in the restaurant, where the lens itself used to hang.</p>',
    '<p>The society gave credit to the glazier, who said that the sand had done most of it.</p>',
    '<h2>Photo: a ghost on the stairs</h2><p>The picture was taken in 1931 and shows the keeper, who had moved. For twenty years postcards of it were the only thing that the tower earned.</p>',
    '<p>Das Foto zeigt den letzten Wärter mit seinen Kaninchen.</p>',
  ],
};
