// A page that is in the middle of something: sound plays, listeners listen, a shadow root holds a field.
let presses = 0;
const counter = document.getElementById('counter');
counter.addEventListener('click', () => {
  presses += 1;
  counter.textContent = `Pressed ${presses} times`;
});

const heard = [];
for (const type of ['keydown', 'click', 'wheel', 'pointerdown'])
  document.addEventListener(type, (event) => heard.push(`${event.type} ${event.target?.tagName}`));
window.heard = heard;

const root = document.getElementById('shadow-host').attachShadow({ mode: 'open' });
const field = document.createElement('input');
field.value = 'in a shadow';
root.append(field);

/** Ten seconds of nothing, as a sound file. */
function silence() {
  const samples = 80_000;
  const view = new DataView(new ArrayBuffer(44 + samples));
  const text = (at, value) => [...value].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8_000, true);
  view.setUint32(28, 8_000, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, samples, true);
  for (let at = 44; at < 44 + samples; at++) view.setUint8(at, 128);
  return new Blob([view], { type: 'audio/wav' });
}
const sound = document.getElementById('sound');
sound.src = URL.createObjectURL(silence());
