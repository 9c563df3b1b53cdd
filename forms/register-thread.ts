/** Sets one register on paper in a thread of its own: a month of a large prison takes a second or two, in which nobody else should wait. */
import { parentPort, workerData } from 'node:worker_threads';
import { renderRegister, type PrintedRegister } from './register.ts';

const { register, now } = workerData as { readonly register: PrintedRegister; readonly now: number };
parentPort?.postMessage(renderRegister(register, now));
