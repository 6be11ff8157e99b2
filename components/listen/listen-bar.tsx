import { i18n } from '#i18n';
import { Icon } from '../controls/icon.tsx';
import { Tool } from '../controls/tool.tsx';
import { formatNumber, formatPercent, ownWords } from '../text/locale.ts';
import type { Listening, ListeningView } from './listening.ts';
import type { ListeningChoices } from './use-listening.ts';

export interface ListenBarProps {
  view: ListeningView;
  listening: Listening | null;
  choices: ListeningChoices;
  onChoice: (choice: Partial<ListeningChoices>) => void;
  onStop: () => void;
}

/** The controls of reading aloud, or why there is nothing to hear. */
export function ListenBar({ view, listening, choices, onChoice, onStop }: ListenBarProps) {
  return (
    <section class="listen" aria-label={i18n.t('listen.title')} {...ownWords()}>
      {view.state === 'no-voice' || view.state === 'failed' ? (
        <p role="status">{i18n.t(view.state === 'failed' ? 'listen.failed' : 'listen.noVoice')}</p>
      ) : (
        <>
          <Steps view={view} listening={listening} />
          <p>
            <b>{view.part || i18n.t('contents.beginning')}</b>
            {i18n.t('listen.paragraph', [formatNumber(view.paragraph), formatNumber(view.paragraphs)])}
          </p>
          <Manner view={view} listening={listening} choices={choices} onChoice={onChoice} />
        </>
      )}
      <Tool name={i18n.t('listen.stop')} onClick={onStop}>
        <Icon name="close" />
      </Tool>
    </section>
  );
}

function Steps({ view, listening }: Pick<ListenBarProps, 'view' | 'listening'>) {
  const isSpeaking = view.state === 'speaking';
  return (
    <span class="listen-steps">
      <Tool name={i18n.t('listen.paragraphBack')} onClick={() => listening?.skipParagraph(-1)}>
        <Icon name="paragraph-back" />
      </Tool>
      <Tool name={i18n.t('listen.sentenceBack')} onClick={() => listening?.skipLine(-1)}>
        <Icon name="back" />
      </Tool>
      <span class="play">
        <Tool name={i18n.t(isSpeaking ? 'listen.pause' : 'listen.play')} onClick={() => listening?.toggle()}>
          <Icon name={isSpeaking ? 'pause' : 'play'} />
        </Tool>
      </span>
      <Tool name={i18n.t('listen.sentenceNext')} onClick={() => listening?.skipLine(1)}>
        <Icon name="next" />
      </Tool>
      <Tool name={i18n.t('listen.paragraphNext')} onClick={() => listening?.skipParagraph(1)}>
        <Icon name="paragraph-next" />
      </Tool>
    </span>
  );
}

function Manner({ view, listening, choices, onChoice }: Omit<ListenBarProps, 'onStop'>) {
  return (
    <span class="listen-manner">
      <select
        aria-label={i18n.t('listen.rate')}
        value={choices.speechRate}
        onChange={({ currentTarget }) => {
          const speechRate = Number(currentTarget.value);
          listening?.setRate(speechRate / 100);
          onChoice({ speechRate });
        }}
      >
        {RATES.map((rate) => (
          <option key={rate} value={rate} selected={rate === choices.speechRate}>
            {formatPercent(rate)}
          </option>
        ))}
      </select>
      <select
        aria-label={i18n.t('listen.voice')}
        value={view.voice}
        onChange={({ currentTarget }) => {
          listening?.setVoice(currentTarget.value);
          onChoice({ speechVoice: currentTarget.value });
        }}
      >
        {view.voices.map(({ name }) => (
          <option key={name} value={name} selected={name === view.voice}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Per cent of the voice's own pace. */
const RATES = [50, 70, 80, 90, 100, 110, 120, 140, 160, 180, 200, 250];
