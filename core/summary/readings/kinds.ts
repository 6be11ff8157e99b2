import type { Reading } from './reading.ts';

export const kinds = {
  'a short item': {
    lang: 'en',
    title: 'Lamp of the old light goes to the museum',
    paragraphs: [
      'The lamp of the old lighthouse on Gull Rock has been given to the island museum, forty years after it was last lit.',
      'It will stand in the entrance hall from Friday.',
    ],
    summary: [
      'The lamp of the old lighthouse on Gull Rock has been given to the island museum, forty years after it was last lit.',
    ],
  },
  'a live blog, the newest piece first': {
    lang: 'en',
    title: 'Northern pier closed: what happens at the harbour today',
    paragraphs: [
      '14:05',
      'Engineers begin their tests',
      'Engineers of the harbour board have begun to test the piles of the northern pier and expect to work through the night.',
      '“We knock on every one of them,” one of them told us on the quay.',
      '12:40',
      'A word from the mainland',
      'The minister has rung the island and promised money, her office says.',
      '11.15am',
      'Ferries leave from the fish quay',
      'The first ferry has left the harbour from the fish quay, an hour late and with cars left behind on the ramp.',
      '09:30',
      'Good morning. We are at the harbour all day and tell you here what happens.',
    ],
    summary: [
      'Engineers of the harbour board have begun to test the piles of the northern pier and expect to work through the night.',
    ],
  },
  'a list under numbers': {
    lang: 'en',
    title: 'Seven walks on the island for a windy day',
    paragraphs: [
      'The island has more paths than roads, and in autumn they belong to those who own good boots. These seven walks are short, lie out of the wind and end near a stove.',
      '1. The cliff path',
      'From the church down to the old mill, with a view of the seals.',
      '2. The peat road',
      'Straight, flat and never crowded.',
      '3. The shore of the loch',
      'Bring a stick for the stepping stones, which nobody has mended since the flood.',
    ],
    summary: [
      'The island has more paths than roads, and in autumn they belong to those who own good boots.',
      'These seven walks are short, lie out of the wind and end near a stove.',
    ],
  },
  'an interview': {
    lang: 'en',
    title: '“The board never looked under the water”: Ruth Vane on thirty years at the harbour',
    paragraphs: [
      'Ruth Vane has run the harbour for thirty years. At the end of the month she hands her keys to a successor from the mainland, a week before the northern pier is to open again. We met her in her office over the fish quay.',
      'Packet: What was the hardest year?',
      'Vane: The year of the storm. We lost two boats and found both crews, and I slept in this chair for nine nights.',
      'Packet: Did you warn the board of the piles?',
      'Vane: Every spring. I have the letters here, and I have kept the answers too.',
      'Packet: What will you do now?',
      'Vane: Learn to swim, at last, and read what others write about harbours.',
    ],
    summary: [
      'Ruth Vane has run the harbour for thirty years.',
      'At the end of the month she hands her keys to a successor from the mainland, a week before the northern pier is to open again.',
      'We met her in her office over the fish quay.',
    ],
  },
  'an opinion, told as "I"': {
    lang: 'en',
    title: 'The pier is not the only thing that is rotten',
    paragraphs: [
      'I have crossed to the islands every summer since my father first let me hold the rope, and I never once looked at the piles. Who does?',
      'That is what a harbour board is for. Ours has met forty times since the storm and has not sent a diver down in ten years.',
      'Two million pounds is what the repair of the pier will cost, and the board wants the fishermen to pay half of it. The fishermen did not choose the wood, the paint or the board.',
      'Let the members pay for their chairs, and let the rest of us have a pier.',
    ],
    summary: [
      'I have crossed to the islands every summer since my father first let me hold the rope, and I never once looked at the piles.',
      'Two million pounds is what the repair of the pier will cost, and the board wants the fishermen to pay half of it.',
      'The fishermen did not choose the wood, the paint or the board.',
    ],
  },
  'a story that opens with a scene': {
    lang: 'en',
    title: 'Island ferries to leave from fish quay until spring as northern pier is repaired',
    paragraphs: [
      'Agnes Moir puts the kettle on and looks out of her kitchen window at the gulls. She has done so every morning for sixty years, and every morning there was something to see.',
      'Her grandfather sat on the same bench. On the wall hangs a clock that has not moved since the spring.',
      'Ferries to the outer islands leave from the fish quay until the spring, because the northern pier is being repaired. Divers of the harbour board found cracks in its oldest piles in August.',
      'The work will cost two million pounds, and the board has not said who is to pay for it.',
    ],
    summary: [
      'Ferries to the outer islands leave from the fish quay until the spring, because the northern pier is being repaired.',
      'Divers of the harbour board found cracks in its oldest piles in August.',
      'The work will cost two million pounds, and the board has not said who is to pay for it.',
    ],
  },
  'Portuguese, under the words of the page itself': {
    lang: 'pt',
    title: 'Porto fecha cais norte após fendas nas estacas',
    paragraphs: [
      'A nossa redação precisa de você: ajude o nosso jornal a continuar livre.',
      'Porto fecha cais norte após fendas nas estacas',
      'ILHA DAS GAIVOTAS (Gazeta) – O conselho do porto fechou nesta segunda-feira o cais norte, depois de mergulhadores encontrarem fendas fundas nas estacas mais velhas. O cais só reabre quando o eng. Duarte e a sua equipa tiverem visto cada estaca.',
      '“Andei neste cais desde menino”, disse o mestre do porto, Rui Vaz. Por isso, os barcos para as ilhas de fora partem agora da lota.',
      'A obra custa dois milhões de euros e deve durar até a primavera. Quem paga? A assembleia da ilha reúne-se na próxima semana.',
    ],
    summary: [
      'O conselho do porto fechou nesta segunda-feira o cais norte, depois de mergulhadores encontrarem fendas fundas nas estacas mais velhas.',
      'O cais só reabre quando o eng. Duarte e a sua equipa tiverem visto cada estaca.',
      '“Andei neste cais desde menino”, disse o mestre do porto, Rui Vaz.',
      'Por isso, os barcos para as ilhas de fora partem agora da lota.',
    ],
  },
  'German, with ordinals and abbreviations': {
    lang: 'de',
    title: 'Nordkai bleibt bis zum Frühjahr gesperrt',
    paragraphs: [
      'Möweninsel (hna) – Der Hafenrat hat am 3. Oktober den Nordkai gesperrt, weil Taucher in den ältesten Pfählen tiefe Risse gefunden haben. Gesperrt bleibt er, wie Hafenmeisterin Dr. Ruth Vane sagte, bis jeder Pfahl geprüft ist.',
      '„Das Holz überlebt uns alle“, habe man ihr z. B. noch im 19. Jahrhundert versichert, scherzte sie. Die Fähren legen bis auf Weiteres am Fischkai ab.',
      'Die Arbeiten kosten rd. zwei Millionen Euro. Wer zahlt das? Darüber berät der Inselrat in der nächsten Woche.',
    ],
    summary: [
      'Der Hafenrat hat am 3. Oktober den Nordkai gesperrt, weil Taucher in den ältesten Pfählen tiefe Risse gefunden haben.',
      'Gesperrt bleibt er, wie Hafenmeisterin Dr. Ruth Vane sagte, bis jeder Pfahl geprüft ist.',
    ],
  },
} satisfies Record<string, Reading>;
