-- Tells SQLite how many entries have the same value in a register of a million, as it would not look itself. Without this it
-- takes the many entries of one rule book to find the few of one State.
analyze sqlite_schema;
insert into sqlite_stat1 (tbl, idx, stat) values
  ('entry', 'entry_by_id', '1000000 1'),
  ('entry', 'entry_by_key', '1000000 10000 1'),
  ('entry', 'entry_by_follow_up', '1000000 10 1'),
  ('entry', 'entry_by_state', '1000000 5000 1'),
  ('entry', 'entry_by_state_and_day', '1000000 5000 50'),
  ('entry', 'entry_by_mechanism', '1000000 20000 1'),
  ('entry', 'entry_by_mechanism_and_day', '1000000 20000 50'),
  ('entry', 'entry_by_rulebook', '1000000 500000 1'),
  ('entry', 'entry_by_as_of', '1000000 300'),
  ('entry', 'entry_by_time', '1000000 10'),
  ('entry_result', 'entry_result', '4000000 400000 40000 1'),
  ('entry_result', 'entry_result_by_entry', '4000000 4'),
  ('entry_rule', 'entry_rule', '6000000 30000 1'),
  ('rule', 'sqlite_autoindex_rule_1', '1000 1');

create index entry_by_mechanism_and_day on entry (mechanism, as_of);
create index entry_by_state_and_day on entry (state, as_of);
