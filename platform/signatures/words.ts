/** What is said of a signature, in one sentence after another: what is wrong and what to do next. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import { failureMessages, remarkMessages, type Message } from '@kepil/seal/messages.ts';
import type { Failure, Remark } from '@kepil/seal/verdict.ts';

const sentence = ({ what, next }: Message): I18n => ({ kk: `${what.kk} ${next.kk}`, ru: `${what.ru} ${next.ru}`, en: `${what.en} ${next.en}` });

export const failureSentence = (code: Failure): I18n => sentence(failureMessages[code]);
export const remarkSentence = (code: Remark): I18n => sentence(remarkMessages[code]);
