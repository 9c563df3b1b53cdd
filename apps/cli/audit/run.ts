/** The audit: read → facts by episode → judged → report. Reads each file once; memory is bounded by `Spill`. */
import { encodingNamed } from '@kepil/platform/tables/encoding.ts';
import { Hearing } from './hearing.ts';
import { inspectInput } from './input.ts';
import type { InputFile } from './input.ts';
import { Intake } from './intake.ts';
import type { AuditOptions } from './options.ts';
import { silent } from './progress.ts';
import type { Report } from './report.ts';
import type { Meter } from '@kepil/platform/tables/row.ts';
import { Spill, defaultBudget } from './spill.ts';

/** The report, whose lists live in `spill` until it is closed by the caller. @throws CommandError */
export async function runAudit(options: AuditOptions): Promise<{ report: Report; spill: Spill }> {
  const encoding = options.encoding ?? options.mapping?.encoding;
  if (encoding !== undefined) encodingNamed(encoding);
  const inputs: InputFile[] = [];
  for (const file of options.files) inputs.push(await inspectInput(file, encoding));
  const meter: Meter = { bytes: 0, rows: 0 };
  const progress = options.progress?.(meter, inputs.reduce((sum, { bytes }) => sum + bytes, 0)) ?? silent;
  const spill = new Spill(options.budget ?? defaultBudget);
  try {
    const intake = new Intake(options, spill);
    progress.phase('read');
    const readWhole = await intake.readAll(inputs, meter, progress);
    progress.phase('judge');
    const report = await new Hearing(options, intake, spill).hear(inputs, meter, readWhole, progress);
    progress.done();
    return { report, spill };
  } catch (error) {
    spill.close();
    throw error;
  }
}
