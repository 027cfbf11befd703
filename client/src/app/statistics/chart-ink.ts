/** The colours of the page as a chart needs them: plain values, of the theme that holds, or for paper. */
export interface ChartInk {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  red: string;
  green: string;
  olive: string;
  grey: string;
}

const tokens: Record<keyof ChartInk, string> = {
  ink: '--ink',
  soft: '--ink-soft',
  line: '--line-strong',
  paper: '--paper',
  red: '--time-red',
  green: '--time-green',
  olive: '--time-olive',
  grey: '--time-grey',
};

/** Black on white, each kind a grey of its own: what tells them apart there is the pattern. */
export const paperInk: ChartInk = {
  ink: '#000000',
  soft: '#333333',
  line: '#666666',
  paper: '#ffffff',
  red: '#333333',
  green: '#bdbdbd',
  olive: '#8a8a8a',
  grey: '#e0e0e0',
};

/** Reads them off the page. A token is a choice between two themes: only a colour in use says which. */
export function pageInk(): ChartInk {
  const probe = document.createElement('i');
  probe.hidden = true;
  document.body.append(probe);
  const colour = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const ink = Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, colour(token)]));
  probe.remove();
  return ink as unknown as ChartInk;
}

/** Stripes that say without a colour which kind a bar is (WCAG 1.4.1). */
export const stripes = (ink: ChartInk, degrees: number) => ({
  symbol: 'rect',
  color: ink.paper,
  dashArrayX: [1, 0],
  dashArrayY: [2, 5],
  rotation: (degrees / 180) * Math.PI,
});
