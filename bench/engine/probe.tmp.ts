import { ByHand } from '@kepil/law/check/ten/by-hand.ts';
import { jobEnd, jobOf } from '@kepil/law/check/ten/history.ts';
import { tenRuleSet } from '@kepil/law/check/ten/norms.ts';
import { compile } from '@kepil/law/engine/index.ts';
import { Replay } from '@kepil/law/engine/replay.ts';
import { runJsonRules } from './json-rules.ts';
const job = jobOf(20_000, 80, 1); console.log(job.length);
const ten = compile(tenRuleSet());
for (let i=0;i<5;i++){ let t=performance.now(); const r=new Replay(ten); for (let j=0;j<job.length;j++){const one=job[j]!; r.apply(one.stream,one.fact);} r.advance(jobEnd); const a=performance.now()-t;
 t=performance.now(); const h=new ByHand(); for (const {stream,fact} of job) h.apply(stream,fact); const b=performance.now()-t; console.log('engine',a.toFixed(0),'hand',b.toFixed(0), (b/a).toFixed(2)); }
const s=job.slice(200000,204000); const t=performance.now(); await runJsonRules(s); console.log('json facts/s', 4000/(performance.now()-t)*1000);
