package org.sequitur.register.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedListTest extends ListTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path folder;

    @Override
    Store store() {
        return new Store.Embedded(folder);
    }
}
