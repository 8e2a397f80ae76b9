-- Tells of each thousand entries whether any was recorded before a time, so that those recorded later are passed over by thousands.
create index entry_by_thousand on entry ((sequence / 1000), recorded_at);
