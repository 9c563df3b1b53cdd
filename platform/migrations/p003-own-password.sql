-- A password that somebody else has given (a new account, a reset): who signs in with it chooses an own one before anything else.
alter table account add column password_temporary boolean not null default false;
