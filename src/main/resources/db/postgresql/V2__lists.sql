create index entry_by_mechanism_and_day on entry (mechanism, as_of);
create index entry_by_state_and_day on entry (state, as_of);
