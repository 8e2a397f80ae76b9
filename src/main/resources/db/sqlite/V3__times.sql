-- Tells of each thousand entries whether any was recorded before a time, so that those recorded later are passed over by thousands.
insert into sqlite_stat1 (tbl, idx, stat) values ('entry', 'entry_by_thousand', '1000000 1000 1');
create index entry_by_thousand on entry (sequence / 1000, recorded_at);
