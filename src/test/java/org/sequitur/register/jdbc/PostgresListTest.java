package org.sequitur.register.jdbc;

class PostgresListTest extends ListTest {
    private final Store store = Postgres.database();

    @Override
    Store store() {
        return store;
    }
}
