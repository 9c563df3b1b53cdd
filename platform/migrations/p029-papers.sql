-- A paper names what it is about: of several facts the one, of several reports of an office the one.
alter table paper add column about uuid;
alter table paper drop constraint paper_subject_kind_check, add constraint paper_subject_kind_check check (subject_kind in ('episode', 'place', 'office'));
-- A report of an office is always one of its reports.
alter table paper add constraint paper_office_about check (subject_kind <> 'office' or about is not null);
create index paper_about on paper (about) where about is not null;

-- Papers of an office are seen by those who see its reports; an office that has recorded nothing yet has its papers all the same.
drop policy see on paper;
create policy see on paper for select to kepil_app using (
  (select kepil_role_may('document.print'))
  and case when subject_kind = 'office'
    then (select kepil_role_may('report.read')) and exists (select 1 from seat s where s.id = subject and kepil_reaches_report(s.territory))
    else kepil_sees_stream(subject_kind || ':' || subject) end);
-- Papers of the prosecutor's matters are seen by those who see the matters.
create policy matters on paper as restrictive for select to kepil_app using (
  kind not in ('special-message', 'response-act', 'force-conclusion', 'punishment-conclusion') or (select kepil_role_may('matters.read')));
