-- A duty that two acts say is one finding (docs/decisions/0015-one-duty-two-acts.md): what was written twice goes, and those held are
-- evaluated anew for their numbers.
delete from finding f using finding g
where f.subject_kind = 'episode' and g.subject_kind = 'episode' and g.subject = f.subject and g.opened_by = f.opened_by and g.kind = f.kind and g.state = f.state
  and g.bearer = f.bearer and g.due is not distinct from f.due and g.addressee is not distinct from f.addressee and g.closed_by is not distinct from f.closed_by
  and (f.norm, g.norm) in (
    ('special-institutions.48.expiry-warning', 'criminal-procedure.152.4.warning'),
    ('special-institutions.48.release-at-expiry', 'criminal-procedure.133.2.release'),
    ('special-institutions.48.release-at-expiry', 'criminal-procedure.152.4.release'),
    ('special-institutions.48.release-on-act', 'criminal-procedure.14.4.release'),
    ('special-institutions.46-9.term-served', 'administrative-offences.50.release'));
update stream set next_change = 0 where kind = 'episode' and id in (select episode from held);
