/** What is measured on the spot, in which unit, and the dated numbers between which it must lie. */
import type { I18n } from '../../../engine/norm.ts';
import { words } from '../../../facts/words.ts';

export type MeasureId = 'temperature' | 'humidity' | 'area';

export interface Measure {
  readonly id: MeasureId;
  readonly title: I18n;
  /** As it is written after the number. */
  readonly unit: I18n;
  /** Parameters of the law or of design: below or above them the value is shown as a breach. */
  readonly atLeast?: string;
  readonly atMost?: string;
  /** The parameter's number is so many times the unit (square decimetres for square metres). Default 1. */
  readonly scale?: number;
}

const degrees: I18n = { kk: '°C', ru: '°C', en: '°C' };

/** Temperature and humidity: the Instruction has them written down (point 34) and gives no limit; the limits are of design, dated. */
export const measures: Readonly<Record<MeasureId, Measure>> = {
  temperature: {
    id: 'temperature', title: words('Ауа температурасы', 'Температура воздуха', 'Air temperature'), unit: degrees,
    atLeast: 'prosecutorial-supervision.measure.temperature-least', atMost: 'prosecutorial-supervision.measure.temperature-most',
  },
  humidity: {
    id: 'humidity', title: words('Ауа ылғалдылығы', 'Влажность воздуха', 'Humidity of the air'), unit: { kk: '%', ru: '%', en: '%' },
    atLeast: 'prosecutorial-supervision.measure.humidity-least', atMost: 'prosecutorial-supervision.measure.humidity-most',
  },
  area: {
    id: 'area', title: words('Бір адамға келетін аудан', 'Площадь на одного человека', 'Area for each person'),
    unit: words('ш. м', 'кв. м', 'sq. m'), atLeast: 'special-institutions.22.area-square-decimetres', scale: 100,
  },
};
