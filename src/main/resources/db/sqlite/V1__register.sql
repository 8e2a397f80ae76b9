-- The register in SQLite. What a list is filtered by is worked out from the header itself, so that it can never differ from it.
create table register (
  one integer primary key check (one = 1),
  id text not null
);

create table rulebook (
  number integer primary key,
  version text not null unique,
  files blob not null
);

create table entry (
  sequence integer primary key,
  header text not null,
  hash text not null,
  id text as (json_extract(header, '$.id')) virtual,
  recorded_at text as (json_extract(header, '$.recordedAt')) virtual,
  principal text as (json_extract(header, '$.principal')) virtual,
  mechanism text as (json_extract(header, '$.mechanism')) virtual,
  state text as (json_extract(header, '$.state')) virtual,
  follow_up text as (json_extract(header, '$.followUp')) virtual,
  as_of text as (json_extract(header, '$.asOf')) virtual,
  rulebook text as (json_extract(header, '$.rulebook')) virtual,
  idempotency_key text as (json_extract(header, '$.idempotencyKey')) virtual
);
create unique index entry_by_id on entry (id);
create unique index entry_by_key on entry (principal, idempotency_key) where idempotency_key is not null;
create index entry_by_mechanism on entry (mechanism, sequence);
create index entry_by_state on entry (state, sequence);
create index entry_by_follow_up on entry (follow_up, sequence);
create index entry_by_rulebook on entry (rulebook, sequence);
create index entry_by_as_of on entry (as_of);
create index entry_by_time on entry (recorded_at);

create table entry_document (
  sequence integer primary key references entry (sequence),
  request blob not null,
  assessment blob not null
);

-- A row for each outcome with its grade, and two more in which * stands for any grade or any outcome.
create table entry_result (
  outcome text not null,
  grade text not null,
  sequence integer not null references entry (sequence),
  primary key (outcome, grade, sequence)
) without rowid;
create index entry_result_by_entry on entry_result (sequence);

create table rule (
  number integer primary key,
  name text not null unique
);
create table entry_rule (
  rule integer not null references rule (number),
  sequence integer not null references entry (sequence),
  primary key (rule, sequence)
) without rowid;

create table checkpoint (
  number integer primary key,
  register text not null,
  size integer not null,
  head text not null,
  made_at text not null,
  key_id text not null,
  signature text not null
);

create trigger register_stays before update on register begin select raise(abort, 'the register is only added to'); end;
create trigger register_remains before delete on register begin select raise(abort, 'the register is only added to'); end;
create trigger rulebook_stays before update on rulebook begin select raise(abort, 'the register is only added to'); end;
create trigger rulebook_remains before delete on rulebook begin select raise(abort, 'the register is only added to'); end;
create trigger entry_stays before update on entry begin select raise(abort, 'the register is only added to'); end;
create trigger entry_remains before delete on entry begin select raise(abort, 'the register is only added to'); end;
create trigger entry_document_stays before update on entry_document begin select raise(abort, 'the register is only added to'); end;
create trigger entry_document_remains before delete on entry_document begin select raise(abort, 'the register is only added to'); end;
create trigger entry_result_stays before update on entry_result begin select raise(abort, 'the register is only added to'); end;
create trigger entry_result_remains before delete on entry_result begin select raise(abort, 'the register is only added to'); end;
create trigger rule_stays before update on rule begin select raise(abort, 'the register is only added to'); end;
create trigger rule_remains before delete on rule begin select raise(abort, 'the register is only added to'); end;
create trigger entry_rule_stays before update on entry_rule begin select raise(abort, 'the register is only added to'); end;
create trigger entry_rule_remains before delete on entry_rule begin select raise(abort, 'the register is only added to'); end;
create trigger checkpoint_stays before update on checkpoint begin select raise(abort, 'the register is only added to'); end;
create trigger checkpoint_remains before delete on checkpoint begin select raise(abort, 'the register is only added to'); end;
