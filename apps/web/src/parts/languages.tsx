/** The three languages, each named in itself. The choice is kept on the device and, for who is signed in, in the account. */
import { call } from '../api/client.ts';
import { languageNames, languages, setLanguage, useLanguage } from '../i18n/language.ts';
import { useWords } from '../i18n/words.ts';
import classes from './languages.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const short = { kk: 'ҚАЗ', ru: 'РУС', en: 'ENG' } as const;

export function Languages({ signedIn = false }: { readonly signedIn?: boolean }) {
  const t = useWords({ kk, ru, en });
  const chosen = useLanguage();
  return (
    <div role="group" aria-label={t('language')} className={classes['languages']}>
      {languages.map((language) => (
        <button key={language} type="button" lang={language} aria-pressed={language === chosen} title={languageNames[language]} aria-label={languageNames[language]}
          onClick={() => { setLanguage(language); if (signedIn) void call('PATCH', '/api/me', { body: { language } }).catch(() => undefined); }}>
          {short[language]}
        </button>
      ))}
    </div>
  );
}
