/**
 * What a finding about a signature means and what is to be done, for the person who reads it. `what` says what is wrong, `next` what to do
 * next; a remark has the same two. Words of the field: қолтаңба, сертификат, уақыт белгісі, куәландырушы орталық.
 */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Failure, Remark } from './verdict.ts';

export interface Message { readonly what: I18n; readonly next: I18n }

const message = (kk: readonly [string, string], ru: readonly [string, string], en: readonly [string, string]): Message =>
  ({ what: { kk: kk[0], ru: ru[0], en: en[0] }, next: { kk: kk[1], ru: ru[1], en: en[1] } });

export const failureMessages: Readonly<Record<Failure, Message>> = {
  'too-large': message(
    ['Қолтаңба файлы рұқсат етілген көлемнен үлкен немесе тым күрделі құрылған.', 'Құжатқа оның өзінен бөлек сақталатын қолтаңба қойып, қайта жіберіңіз.'],
    ['Файл подписи больше допустимого или устроен слишком сложно.', 'Подпишите документ отсоединённой подписью и отправьте её снова.'],
    ['The signature file is larger or more deeply nested than allowed.', 'Sign the document with a detached signature and send it again.'],
  ),
  malformed: message(
    ['Файлды электрондық қолтаңба ретінде оқу мүмкін емес.', 'Файлдың толық көшірілгенін тексеріңіз; құжатқа NCALayer арқылы қайта қол қойыңыз.'],
    ['Файл невозможно прочитать как электронную подпись.', 'Проверьте, что файл скопирован полностью; подпишите документ через NCALayer заново.'],
    ['The file cannot be read as an electronic signature.', 'Check that the file was copied completely; sign the document again with NCALayer.'],
  ),
  'not-der': message(
    ['Қолтаңба DER ережелерінен ауытқып жазылған: мұндай файлды екі бағдарлама екі түрлі оқуы мүмкін.', 'Құжатқа NCALayer арқылы қайта қол қойыңыз.'],
    ['Подпись записана с отступлениями от правил DER: две программы могли бы прочитать её по-разному.', 'Подпишите документ через NCALayer заново.'],
    ['The signature departs from the rules of DER: two programs could read it differently.', 'Sign the document again with NCALayer.'],
  ),
  'signer-count': message(
    ['Файлда қол қоюшы жоқ немесе біреуден көп; бір файлда бір ғана қолтаңба болуға тиіс.', 'Әр қол қоюшының қолтаңбасын жеке файлмен жіберіңіз.'],
    ['В файле нет подписавшего или их несколько; в одном файле должна быть одна подпись.', 'Отправьте подпись каждого подписавшего отдельным файлом.'],
    ['The file has no signer or several; one file holds one signature.', 'Send the signature of each signer as a file of its own.'],
  ),
  'algorithm-not-allowed': message(
    ['Қолтаңба алгоритміне рұқсат жоқ немесе оның көрсетілген бөліктері бір-біріне қайшы.', 'ҰКО берген ГОСТ, RSA немесе ECDSA кілтімен қайта қол қойыңыз.'],
    ['Алгоритм подписи не допускается, или указанные в ней алгоритмы противоречат друг другу.', 'Подпишите заново ключом ГОСТ, RSA или ECDSA, выданным НУЦ.'],
    ['The algorithm of the signature is not allowed, or the algorithms it names contradict each other.', 'Sign again with a GOST, RSA or ECDSA key issued by the national certification authority.'],
  ),
  'content-missing': message(
    ['Қол қойылған құжаттың өзі берілмеген.', 'Қолтаңбамен бірге құжатты да жіберіңіз.'],
    ['Сам подписанный документ не представлен.', 'Приложите к подписи документ.'],
    ['The signed document itself is missing.', 'Send the document together with the signature.'],
  ),
  'digest-mismatch': message(
    ['Қолтаңба басқа құжатқа қойылған немесе құжат қол қойылғаннан кейін өзгертілген.', 'Қол қойылған нұсқаны табыңыз немесе осы нұсқаға қайта қол қойыңыз.'],
    ['Подпись поставлена под другим документом, или документ изменён после подписания.', 'Найдите подписанную редакцию или подпишите эту заново.'],
    ['The signature is of another document, or the document was changed after signing.', 'Find the version that was signed, or sign this one again.'],
  ),
  'content-type': message(
    ['Қол қойылған мазмұнның түрі құжат емес немесе көрсетілмеген.', 'Құжатқа NCALayer арқылы CMS (CAdES) пішімінде қол қойыңыз.'],
    ['Тип подписанного содержимого не документ или не указан.', 'Подпишите документ через NCALayer в формате CMS (CAdES).'],
    ['The type of the signed content is not a document or is not stated.', 'Sign the document with NCALayer in the CMS (CAdES) format.'],
  ),
  'certificate-missing': message(
    ['Файлда қол қоюшының сертификаты жоқ.', 'Сертификатты қоса отырып, қайта қол қойыңыз.'],
    ['В файле нет сертификата подписавшего.', 'Подпишите заново с включением сертификата.'],
    ['The certificate of the signer is not in the file.', 'Sign again and include the certificate.'],
  ),
  'certificate-malformed': message(
    ['Қол қоюшының сертификатын оқу мүмкін емес.', 'Сертификатты берген куәландырушы орталыққа жүгініңіз.'],
    ['Сертификат подписавшего невозможно прочитать.', 'Обратитесь в удостоверяющий центр, выдавший сертификат.'],
    ['The certificate of the signer cannot be read.', 'Turn to the certification authority that issued it.'],
  ),
  'weak-key': message(
    ['Кілт тым әлсіз: оны таңдап алуға болады.', 'ҰКО-дан жаңа кілт алып, қайта қол қойыңыз.'],
    ['Ключ слишком слабый: его можно подобрать.', 'Получите в НУЦ новый ключ и подпишите заново.'],
    ['The key is too weak: it could be found by computation.', 'Get a new key from the national certification authority and sign again.'],
  ),
  'signing-certificate-mismatch': message(
    ['Қолтаңбада көрсетілген сертификат файлдағы сертификат емес: сертификат ауыстырылған.', 'Қайта қол қоюды талап етіңіз; ауыстыру жайын ақпараттық қауіпсіздік бөліміне хабарлаңыз.'],
    ['Сертификат, указанный в подписи, не тот, что в файле: сертификат подменён.', 'Потребуйте подписать заново; о подмене сообщите в подразделение информационной безопасности.'],
    ['The certificate named in the signature is not the one in the file: it was exchanged.', 'Have the document signed again and report the exchange to information security.'],
  ),
  'signature-broken': message(
    ['Қолтаңба қол қоюшының кілтіне сәйкес келмейді: ол бұзылған немесе қолдан жасалған.', 'Құжатты қол қойылған деп есептемеңіз; қайта қол қоюды талап етіңіз.'],
    ['Подпись не соответствует ключу подписавшего: она повреждена или подделана.', 'Не считайте документ подписанным; потребуйте подписать заново.'],
    ['The signature does not match the key of the signer: it is damaged or forged.', 'Do not treat the document as signed; have it signed again.'],
  ),
  'chain-incomplete': message(
    ['Сертификатты берген куәландырушы орталықтың сертификаты табылмады.', 'Бұл куәландырушы орталықты әкімшіге көрсетіңіз немесе ҰКО берген сертификатпен қол қойыңыз.'],
    ['Не найден сертификат удостоверяющего центра, выдавшего сертификат подписавшего.', 'Сообщите об этом центре администратору или подпишите сертификатом НУЦ.'],
    ['The certificate of the authority that issued the signer’s certificate was not found.', 'Tell the administrator which authority it is, or sign with a certificate of the national authority.'],
  ),
  'chain-broken': message(
    ['Сертификатта көрсетілген куәландырушы орталық оған қол қоймаған: сертификат қолдан жасалған немесе бүлінген.', 'Құжатты қол қойылған деп есептемеңіз; ақпараттық қауіпсіздік бөліміне хабарлаңыз.'],
    ['Удостоверяющий центр, указанный в сертификате, его не подписывал: сертификат подделан или повреждён.', 'Не считайте документ подписанным; сообщите в подразделение информационной безопасности.'],
    ['The authority named in the certificate did not sign it: the certificate is forged or damaged.', 'Do not treat the document as signed; report it to information security.'],
  ),
  'root-not-trusted': message(
    ['Сертификатты сенім білдірілмеген куәландырушы орталық берген.', 'ҰКО берген сертификатпен қол қойыңыз; басқа мемлекеттік орталықты әкімші ғана қоса алады.'],
    ['Сертификат выдан удостоверяющим центром, которому система не доверяет.', 'Подпишите сертификатом НУЦ; иной государственный центр может добавить только администратор.'],
    ['The certificate was issued by an authority that is not trusted here.', 'Sign with a certificate of the national authority; only the administrator can add another state authority.'],
  ),
  'not-a-ca': message(
    ['Тізбектегі сертификаттың иесінің сертификат беруге құқығы жоқ.', 'Құжатты қол қойылған деп есептемеңіз; ақпараттық қауіпсіздік бөліміне хабарлаңыз.'],
    ['Владелец одного из сертификатов цепочки не вправе выдавать сертификаты.', 'Не считайте документ подписанным; сообщите в подразделение информационной безопасности.'],
    ['The holder of a certificate in the chain may not issue certificates.', 'Do not treat the document as signed; report it to information security.'],
  ),
  'unknown-critical-extension': message(
    ['Сертификатта міндетті деп белгіленген, бірақ жүйе түсінбейтін шарт бар.', 'ҰКО берген сертификатпен қол қойыңыз немесе сертификатты әкімшіге көрсетіңіз.'],
    ['В сертификате есть условие, отмеченное как обязательное, которого система не понимает.', 'Подпишите сертификатом НУЦ или покажите сертификат администратору.'],
    ['The certificate carries a condition marked as binding that the system does not understand.', 'Sign with a certificate of the national authority, or show the certificate to the administrator.'],
  ),
  'time-stamp-malformed': message(
    ['Уақыт белгісін оқу мүмкін емес.', 'Жаңа уақыт белгісін алып, қайта қол қойыңыз.'],
    ['Метку времени невозможно прочитать.', 'Подпишите заново с новой меткой времени.'],
    ['The time stamp cannot be read.', 'Sign again with a new time stamp.'],
  ),
  'time-stamp-of-another-signature': message(
    ['Уақыт белгісі басқа қолтаңбадан көшірілген.', 'Құжатты қол қойылған деп есептемеңіз; қайта қол қоюды талап етіп, ақпараттық қауіпсіздік бөліміне хабарлаңыз.'],
    ['Метка времени перенесена из другой подписи.', 'Не считайте документ подписанным; потребуйте подписать заново и сообщите в подразделение информационной безопасности.'],
    ['The time stamp was taken from another signature.', 'Do not treat the document as signed; have it signed again and report it to information security.'],
  ),
  'time-stamp-broken': message(
    ['Уақыт белгісінің қолтаңбасы бұзылған.', 'Жаңа уақыт белгісімен қайта қол қойыңыз.'],
    ['Подпись метки времени нарушена.', 'Подпишите заново с новой меткой времени.'],
    ['The signature of the time stamp is broken.', 'Sign again with a new time stamp.'],
  ),
  'time-stamp-authority-not-trusted': message(
    ['Уақыт белгісін сенім білдірілмеген немесе бұған құқығы жоқ қызмет берген.', 'ҰКО-ның уақыт белгісі қызметімен қайта қол қойыңыз.'],
    ['Метка времени выдана службой, которой система не доверяет или которая не вправе их выдавать.', 'Подпишите заново с меткой времени службы НУЦ.'],
    ['The time stamp comes from a service that is not trusted or may not issue time stamps.', 'Sign again with a time stamp of the national authority’s service.'],
  ),
  'not-yet-valid': message(
    ['Қол қойылған сәтте сертификаттың қолданылу мерзімі басталмаған.', 'Компьютердің сағатын тексеріп, мерзімі басталған сертификатпен қайта қол қойыңыз.'],
    ['На момент подписания срок действия сертификата ещё не наступил.', 'Проверьте часы компьютера и подпишите заново действующим сертификатом.'],
    ['At the time of signing the certificate was not valid yet.', 'Check the clock of the computer and sign again with a valid certificate.'],
  ),
  expired: message(
    ['Қол қойылған сәтте сертификаттың қолданылу мерзімі өтіп кеткен.', 'ҰКО-дан жаңа сертификат алып, қайта қол қойыңыз.'],
    ['На момент подписания срок действия сертификата истёк.', 'Получите в НУЦ новый сертификат и подпишите заново.'],
    ['At the time of signing the certificate had expired.', 'Get a new certificate from the national authority and sign again.'],
  ),
  revoked: message(
    ['Қол қойылған сәтте сертификат кері қайтарып алынған.', 'Құжатты қол қойылған деп есептемеңіз; жаңа сертификатпен қайта қол қойыңыз.'],
    ['На момент подписания сертификат был отозван.', 'Не считайте документ подписанным; подпишите заново новым сертификатом.'],
    ['At the time of signing the certificate was revoked.', 'Do not treat the document as signed; sign again with a new certificate.'],
  ),
  'never-issued': message(
    ['Куәландырушы орталық мұндай сертификат бермеген деп жауап берді.', 'Құжатты қол қойылған деп есептемеңіз; ақпараттық қауіпсіздік бөліміне хабарлаңыз.'],
    ['Удостоверяющий центр ответил, что такого сертификата не выдавал.', 'Не считайте документ подписанным; сообщите в подразделение информационной безопасности.'],
    ['The certification authority answers that it never issued this certificate.', 'Do not treat the document as signed; report it to information security.'],
  ),
  'revocation-answer-broken': message(
    ['Сертификаттың күйі туралы жауап бұзылған, басқа сұрауға берілген немесе оған тиісті қызмет қол қоймаған.', 'Сертификаттың күйін қайта сұратыңыз; қайталанса, әкімшіге хабарлаңыз.'],
    ['Ответ о состоянии сертификата повреждён, дан на другой запрос или подписан не той службой.', 'Запросите состояние сертификата ещё раз; если повторится, сообщите администратору.'],
    ['The answer about the state of the certificate is damaged, belongs to another request or is not signed by the right service.', 'Ask for the state of the certificate again; if it happens again, tell the administrator.'],
  ),
  'revocation-unknown': message(
    ['Қол қойылған сәтте сертификаттың кері қайтарылмағаны расталмады.', 'ҰКО-ның OCSP қызметі немесе CRL тізімі қолжетімді болғанда қайта тексеріңіз.'],
    ['Не подтверждено, что на момент подписания сертификат не был отозван.', 'Повторите проверку, когда служба OCSP или список CRL НУЦ будут доступны.'],
    ['It is not confirmed that the certificate was not revoked at the time of signing.', 'Check again when the OCSP service or the CRL of the national authority can be reached.'],
  ),
  'not-for-signing': message(
    ['Бұл кілт құжатқа қол қоюға арналмаған (мысалы, кіруге арналған AUTH кілті).', 'Қол қоюға арналған (RSA/GOST) кілтті таңдап, қайта қол қойыңыз.'],
    ['Этот ключ не предназначен для подписания документов (например, ключ AUTH для входа).', 'Выберите ключ для подписи (RSA/GOST) и подпишите заново.'],
    ['This key is not meant for signing documents (for instance the AUTH key for signing in).', 'Choose the signing key (RSA/GOST) and sign again.'],
  ),
  'not-for-authentication': message(
    ['Бұл кілт жүйеге кіруге арналмаған.', 'Кіруге арналған AUTH кілтін таңдаңыз.'],
    ['Этот ключ не предназначен для входа в систему.', 'Выберите ключ AUTH, предназначенный для входа.'],
    ['This key is not meant for signing in.', 'Choose the AUTH key.'],
  ),
  'no-non-repudiation': message(
    ['Сертификатта қолтаңбадан бас тартпау белгісі жоқ.', 'Қол қоюға арналған сертификатпен қайта қол қойыңыз.'],
    ['В сертификате нет признака неотрекаемости подписи.', 'Подпишите заново сертификатом, предназначенным для подписи.'],
    ['The certificate lacks the mark of non-repudiation.', 'Sign again with a certificate meant for signing.'],
  ),
  'another-person': message(
    ['Құжатқа басқа адам қол қойған: сертификаттағы ЖСН күтілген ЖСН-мен сәйкес келмейді.', 'Құжатқа есептік жазба иесі өз кілтімен қол қоюға тиіс.'],
    ['Подписало другое лицо: ИИН сертификата не совпадает с ожидаемым.', 'Документ должен подписать владелец учётной записи своим ключом.'],
    ['Another person signed: the IIN of the certificate is not the expected one.', 'The owner of the account has to sign with a key of his or her own.'],
  ),
  'another-body': message(
    ['Сертификат басқа ұйымның атынан берілген: БСН күтілген БСН-мен сәйкес келмейді.', 'Өз органыңыздың қызметкері ретінде алынған сертификатпен қол қойыңыз.'],
    ['Сертификат выдан от имени другой организации: БИН не совпадает с ожидаемым.', 'Подпишите сертификатом сотрудника своего органа.'],
    ['The certificate is of another organisation: its BIN is not the expected one.', 'Sign with the certificate of an employee of your own body.'],
  ),
};

export const remarkMessages: Readonly<Record<Remark, Message>> = {
  'no-time-stamp': message(
    ['Қолтаңбада уақыт белгісі жоқ; тексеру сервер қолтаңбаны қабылдаған уақыт бойынша жүргізілді.', 'Ұзақ сақталатын құжатқа уақыт белгісімен қол қойған жөн.'],
    ['В подписи нет метки времени; проверка выполнена на момент её получения сервером.', 'Документ долгого хранения лучше подписывать с меткой времени.'],
    ['The signature has no time stamp; it was judged at the time when the server received it.', 'A document that is kept for long is better signed with a time stamp.'],
  ),
  'no-signing-certificate': message(
    ['Қолтаңба сертификатты атамайды (CAdES-BES емес, қарапайым CMS).', 'Ештеңе істеудің қажеті жоқ; сертификат кілт бойынша тексерілді.'],
    ['Подпись не называет сертификат (простой CMS, не CAdES-BES).', 'Ничего делать не нужно; сертификат проверен по ключу.'],
    ['The signature does not name the certificate (plain CMS, not CAdES-BES).', 'Nothing needs to be done; the certificate was checked by its key.'],
  ),
  'revocation-not-asked': message(
    ['Сертификаттың кері қайтарылғаны-қайтарылмағаны сұралмаған.', 'Шешімге негіз болатын құжат үшін OCSP немесе CRL бойынша тексеріңіз.'],
    ['Не запрошено, отозван ли сертификат.', 'Для документа, на котором основано решение, проверьте по OCSP или CRL.'],
    ['It was not asked whether the certificate is revoked.', 'For a document on which a decision rests, check by OCSP or CRL.'],
  ),
  'old-algorithm': message(
    ['Қолтаңбада немесе уақыт белгісінде ескірген алгоритм қолданылған.', 'Ескі құжат үшін бұл жеткілікті; жаңа құжатқа жаңа кілтпен қол қойыңыз.'],
    ['В подписи или метке времени применён устаревший алгоритм.', 'Для старого документа этого достаточно; новый подписывайте новым ключом.'],
    ['The signature or its time stamp uses an old algorithm.', 'For an old document this is enough; sign new ones with a new key.'],
  ),
};
