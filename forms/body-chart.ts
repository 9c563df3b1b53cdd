/**
 * The outline of a person from the front and from behind, by regions: one drawing for the screen and for the paper. Units: each aspect is
 * 200 wide and 440 high. Half of the body is drawn; the other half is its mirror image.
 */
import type { BodyAspect, BodyRegion, BodySide, Injury } from '@kepil/law/facts/injuries.ts';

export const CHART = { width: 200, height: 440, gap: 20 } as const;
const MIDDLE = CHART.width / 2;

interface Shape {
  readonly region: BodyRegion;
  /** Whole across the middle, or the half on the viewer's left. */
  readonly paired: boolean;
  readonly path: string;
  /** Where a mark stands that has no point of its own; of a paired region on the viewer's left. */
  readonly at: readonly [number, number];
}

const head = 'M100 8C111 8 118.5 16 118.5 29C118.5 44 110 58 100 58C90 58 81.5 44 81.5 29C81.5 16 89 8 100 8Z';
const scalpFront = 'M100 8C111 8 118.5 16 118.4 27C114 22 107 19.5 100 19.5C93 19.5 86 22 81.6 27C81.5 16 89 8 100 8Z';
const faceFront = 'M81.6 27C86 22 93 19.5 100 19.5C107 19.5 114 22 118.4 27C118.8 43 110 58 100 58C90 58 81.2 43 81.6 27Z';
const neck = 'M90.5 53C93 56.5 96.5 58.5 100 58.5C103.5 58.5 107 56.5 109.5 53L110.5 67C113 71.5 119 74 126 76L74 76C81 74 87 71.5 89.5 67Z';
const chest = 'M74 76L126 76C130 84 132 94 131.5 106C131 118 129.5 128 129 139L71 139C70.5 128 69 118 68.5 106C68 94 70 84 74 76Z';
const belly = 'M71 139L129 139C127.5 152 127.5 163 129.5 176C130.5 183 132 189 133 195L67 195C68 189 69.5 183 70.5 176C72.5 163 72.5 152 71 139Z';
const groin = 'M67 195L133 195C134.5 203 135 211 135.5 219L104 228C102.5 229 97.5 229 96 228L64.5 219C65 211 65.5 203 67 195Z';
const buttock = 'M67 195L100 195L100 229C88 234 74 231 64.5 224C64.8 214 65.4 204 67 195Z';

const limbs: readonly Shape[] = [
  { region: 'shoulder', paired: true, path: 'M74 76C62 78.5 53 86 51 99L68.3 104C68 93 70 84 74 76Z', at: [61, 91] },
  { region: 'upper-arm', paired: true, path: 'M51 99L68.3 104C68.4 118 66 132 63.5 146L47.5 143C47 128 48.5 112 51 99Z', at: [58, 124] },
  { region: 'elbow', paired: true, path: 'M47.5 143L63.5 146C62.5 152 61.5 158 60.5 164L45 161C46 155 47 149 47.5 143Z', at: [54, 154] },
  { region: 'forearm', paired: true, path: 'M45 161L60.5 164C59 180 55 195 51 209L38.5 206C39.5 191 42 175 45 161Z', at: [49, 185] },
  { region: 'hand', paired: true, path: 'M38.5 206L51 209C53.5 218 53 229 49 238C47 242.5 44.5 246 41.5 246C36.5 246 33.5 238 33 229C32.6 220 35 212.5 38.5 206Z', at: [43, 226] },
  { region: 'knee', paired: true, path: 'M71 303L95.5 303C95.5 312 95 320 94 329L73 329C72 320 71.3 312 71 303Z', at: [83, 316] },
  { region: 'lower-leg', paired: true, path: 'M73 329L94 329C95.5 345 94 365 90 385C89 391 88.6 397 88.5 403L77 403C76.6 397 76 391 75 385C71.5 365 71 345 73 329Z', at: [83, 362] },
  { region: 'foot', paired: true, path: 'M77 403L88.5 403C89 411 91 417 91 423C91 429 86 431.5 78.5 431.5C69 431.5 63.5 429.5 63.5 425C63.5 420 75 416 77 403Z', at: [79, 421] },
];
const thigh = (top: string): Shape => ({ region: 'thigh', paired: true, path: `M64.5 ${top} C98.5 252 97 280 95.5 303L71 303C67 277 63 248 64.5 ${top.split('L')[0]}Z`, at: [81, 265] });

export const bodyShapes: Readonly<Record<BodyAspect, readonly Shape[]>> = {
  front: [
    ...limbs, thigh('219L96 228'),
    { region: 'groin', paired: false, path: groin, at: [100, 211] }, { region: 'abdomen', paired: false, path: belly, at: [100, 167] }, { region: 'chest', paired: false, path: chest, at: [100, 108] },
    { region: 'neck', paired: false, path: neck, at: [100, 67] }, { region: 'face', paired: false, path: faceFront, at: [100, 38] }, { region: 'scalp', paired: false, path: scalpFront, at: [100, 14] },
  ],
  back: [
    ...limbs, thigh('224L97.5 230'),
    { region: 'buttock', paired: true, path: buttock, at: [83, 212] }, { region: 'lower-back', paired: false, path: belly, at: [100, 167] }, { region: 'upper-back', paired: false, path: chest, at: [100, 108] },
    { region: 'neck', paired: false, path: neck, at: [100, 67] }, { region: 'scalp', paired: false, path: head, at: [100, 32] },
  ],
};

/** Turns a drawing to the other side of the body. */
export const MIRROR = `matrix(-1 0 0 1 ${CHART.width} 0)`;

/** Seen from the front the person's right is on the viewer's left; from behind it is on the right. */
export const sideAt = (aspect: BodyAspect, viewersLeft: boolean): Exclude<BodySide, 'middle'> => ((aspect === 'front') === viewersLeft ? 'right' : 'left');

/** Which side a point of an unpaired region is on; the middle within a finger's breadth of the line that halves the body. */
export const sideOfPoint = (aspect: BodyAspect, x: number): BodySide => (Math.abs(x - MIDDLE) <= 5 ? 'middle' : sideAt(aspect, x < MIDDLE));

/** Where the mark of an injury stands within its aspect: at its own point, or in its region, off the middle towards its side. */
export function markAt({ region, aspect, side, spot }: Injury): readonly [number, number] {
  if (spot) return spot;
  const shape = bodyShapes[aspect].find((one) => one.region === region);
  const [x, y] = shape?.at ?? [MIDDLE, CHART.height / 2];
  const left = side !== 'middle' && sideAt(aspect, true) === side;
  if (shape?.paired === true) return [left ? x : CHART.width - x, y];
  return [side === 'middle' ? MIDDLE : left ? MIDDLE - 14 : MIDDLE + 14, y];
}

/** Marks at one place stand beside each other, so that each number can be read. Same order as the injuries. */
export function marksOf(injuries: readonly Injury[]): readonly { readonly aspect: BodyAspect; readonly x: number; readonly y: number }[] {
  const taken: { readonly aspect: BodyAspect; readonly x: number; readonly y: number }[] = [];
  for (const injury of injuries) {
    const [x, y] = markAt(injury);
    const { aspect } = injury;
    const free = steps.map(([dx, dy]) => ({ aspect, x: x + dx, y: y + dy })).find((place) => taken.every((other) => other.aspect !== aspect || Math.hypot(other.x - place.x, other.y - place.y) >= APART));
    taken.push(free ?? { aspect, x, y });
  }
  return taken;
}

const APART = 15;
const steps = [[0, 0], [0, 16], [0, -16], [16, 0], [-16, 0], [16, 16], [-16, -16], [16, -16], [-16, 16], [0, 32], [0, -32], [32, 0], [-32, 0]] as const;

/** The chart as a picture for a paper: both aspects side by side, each injury a numbered mark. */
export function bodyChartSvg(injuries: readonly Injury[], captions: Readonly<Record<BodyAspect, string>>): string {
  const marks = marksOf(injuries);
  const figure = (aspect: BodyAspect, at: number): string => {
    const outline = bodyShapes[aspect].map(({ path, paired }) => `<path d="${path}"/>${paired ? `<path d="${path}" transform="${MIRROR}"/>` : ''}`).join('');
    const own = marks.map((mark, i) => ({ ...mark, n: i + 1 })).filter((mark) => mark.aspect === aspect)
      .map(({ x, y, n }) => `<circle cx="${x}" cy="${y}" r="7.5" fill="#fff" stroke="#000" stroke-width="1.1"/><text x="${x}" y="${y + 3.4}" text-anchor="middle" font-size="${n > 9 ? 8.5 : 10}" font-weight="bold" fill="#000" stroke="none">${n}</text>`).join('');
    return `<g transform="translate(${at} 0)"><g fill="#fff" stroke="#555" stroke-width="0.8" stroke-linejoin="round">${outline}</g><text x="${MIDDLE}" y="${CHART.height + 14}" text-anchor="middle" font-size="11" fill="#000">${captions[aspect]}</text><g font-family="Tinos">${own}</g></g>`;
  };
  const width = CHART.width * 2 + CHART.gap;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${CHART.height + 20}" width="${width}" height="${CHART.height + 20}" font-family="Tinos">${figure('front', 0)}${figure('back', CHART.width + CHART.gap)}</svg>`;
}
