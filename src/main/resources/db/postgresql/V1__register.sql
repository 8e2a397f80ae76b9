-- The register in PostgreSQL. What a list is filtered by is worked out from the header itself, so that it can never differ
-- from it.
create function header_field(header text, name text) returns text immutable language sql as $$ select header::json ->> name $$;

create table register (
  one integer primary key check (one = 1),
  id text not null
);

create table rulebook (
  number integer generated always as identity primary key,
  version text not null unique,
  files bytea not null
);

create table entry (
  sequence bigint primary key,
  header text not null,
  hash text not null,
  id text not null generated always as (header_field(header, 'id')) stored,
  recorded_at text not null generated always as (header_field(header, 'recordedAt')) stored,
  principal text not null generated always as (header_field(header, 'principal')) stored,
  mechanism text not null generated always as (header_field(header, 'mechanism')) stored,
  state text not null generated always as (header_field(header, 'state')) stored,
  follow_up text not null generated always as (header_field(header, 'followUp')) stored,
  as_of text not null generated always as (header_field(header, 'asOf')) stored,
  rulebook text not null generated always as (header_field(header, 'rulebook')) stored,
  idempotency_key text generated always as (header_field(header, 'idempotencyKey')) stored
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
  sequence bigint primary key references entry (sequence),
  request bytea not null,
  assessment bytea not null
);
-- They are compressed already.
alter table entry_document alter column request set storage external;
alter table entry_document alter column assessment set storage external;

-- A row for each outcome with its grade, and two more in which * stands for any grade or any outcome.
create table entry_result (
  outcome text not null,
  grade text not null,
  sequence bigint not null references entry (sequence),
  primary key (outcome, grade, sequence)
);
create index entry_result_by_entry on entry_result (sequence);

create table rule (
  number integer generated always as identity primary key,
  name text not null unique
);
create table entry_rule (
  rule integer not null references rule (number),
  sequence bigint not null references entry (sequence),
  primary key (rule, sequence)
);

create table checkpoint (
  number integer generated always as identity primary key,
  register text not null,
  size bigint not null,
  head text not null,
  made_at text not null,
  key_id text not null,
  signature text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the register is only added to';
end
$$;
create trigger register_stays before update or delete or truncate on register execute function refuse_change();
create trigger rulebook_stays before update or delete or truncate on rulebook execute function refuse_change();
create trigger entry_stays before update or delete or truncate on entry execute function refuse_change();
create trigger entry_document_stays before update or delete or truncate on entry_document execute function refuse_change();
create trigger entry_result_stays before update or delete or truncate on entry_result execute function refuse_change();
create trigger rule_stays before update or delete or truncate on rule execute function refuse_change();
create trigger entry_rule_stays before update or delete or truncate on entry_rule execute function refuse_change();
create trigger checkpoint_stays before update or delete or truncate on checkpoint execute function refuse_change();
