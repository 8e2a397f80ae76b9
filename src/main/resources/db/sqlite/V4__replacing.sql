-- SQLite asks no trigger before it takes away the row that "insert or replace" puts another in the place of. So a row that is
-- there already is refused before; where the same is offered again and again, it is passed over.
create trigger entry_is_new before insert on entry when exists (select 1 from entry where sequence = new.sequence)
  or exists (select 1 from entry where id = json_extract(new.header, '$.id'))
  or exists (select 1 from entry where principal = json_extract(new.header, '$.principal') and idempotency_key = json_extract(new.header, '$.idempotencyKey'))
  begin select raise(abort, 'the register is only added to'); end;
create trigger entry_document_is_new before insert on entry_document when exists (select 1 from entry_document where sequence = new.sequence)
  begin select raise(abort, 'the register is only added to'); end;
create trigger entry_result_is_new before insert on entry_result
  when exists (select 1 from entry_result where outcome = new.outcome and grade = new.grade and sequence = new.sequence)
  begin select raise(abort, 'the register is only added to'); end;
create trigger entry_rule_is_new before insert on entry_rule when exists (select 1 from entry_rule where rule = new.rule and sequence = new.sequence)
  begin select raise(abort, 'the register is only added to'); end;
create trigger checkpoint_is_new before insert on checkpoint when exists (select 1 from checkpoint where number = new.number)
  begin select raise(abort, 'the register is only added to'); end;
create trigger register_is_new before insert on register when exists (select 1 from register where one = new.one)
  begin select raise(ignore); end;
create trigger rulebook_is_new before insert on rulebook when exists (select 1 from rulebook where number = new.number or version = new.version)
  begin select raise(ignore); end;
create trigger rule_is_new before insert on rule when exists (select 1 from rule where number = new.number or name = new.name)
  begin select raise(ignore); end;
