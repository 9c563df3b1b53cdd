/** Letters by SMTP. */
import nodemailer from 'nodemailer';

export interface Letter { readonly to: string; readonly subject: string; readonly text: string; readonly messageId: string }

export interface Post {
  /** Resolves when the server has taken the letter; rejects otherwise. */
  send(letter: Letter): Promise<void>;
  close(): void;
}

export function openPost(smtp: { readonly url: string; readonly from: string }): Post {
  const transport = nodemailer.createTransport(smtp.url, { from: smtp.from });
  return {
    async send({ to, subject, text, messageId }) {
      // The id stays the same when a letter is tried again: a mailbox that has it already shows it once.
      await transport.sendMail({ to, subject, text, messageId: `<${messageId}@${smtp.from.split('@').at(-1)?.replace(/>$/, '') ?? 'kepil'}>`, headers: { 'auto-submitted': 'auto-generated' } });
    },
    close: () => transport.close(),
  };
}
